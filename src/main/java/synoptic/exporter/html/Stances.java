package synoptic.exporter.html;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import synoptic.exporter.syntax.Html;
import synoptic.model.Body;
import synoptic.model.Silence;
import synoptic.model.Stance;

/** How the page shows a stance, a speaker and a silence: in words first, then in colour. */
final class Stances {

    private Stances() {
    }

    /** The stance and, for reported speech, who said it. */
    static void pill(Html html, Body.Mention mention) {
        html.leaf("span", Words.stance(mention.stance()), "class", "pill " + mention.stance().key()).text(" ");
        if (!mention.speaker().isBlank()) {
            html.open("span", "class", "speaker").text("per ").leaf("bdi", mention.speaker()).close().text(" ");
        }
    }

    /** A silence; a confirmed one with who looked and when. */
    static void silence(Html html, Optional<Silence> confirmed) {
        if (confirmed.isEmpty()) {
            html.leaf("span", "says nothing", "class", "silence");
        } else {
            html.leaf("span", "✓ checked, not mentioned", "class", "silence confirmed").text(" ");
            html.leaf("span", Words.signed(confirmed.get().creator(), confirmed.get().confirmed()), "class", "speaker",
                "dir", "auto");
        }
    }

    /** What the articles together make of a claim: a sign and a word. */
    static String verdict(List<Occurrence> occurrences) {
        Set<Stance> stances = occurrences.stream().map(found -> found.mention().stance()).collect(Collectors.toSet());
        long articles = occurrences.stream().map(found -> found.annotation().article()).distinct().count();
        if (stances.isEmpty()) {
            return "– not mentioned";
        }
        if (stances.contains(Stance.DISPUTES)) {
            return stances.contains(Stance.SUPPORTS) ? "◐ disputed" : "○ only disputed";
        }
        if (articles == 1) {
            return "◌ single source";
        }
        return stances.contains(Stance.SUPPORTS) ? "● supported" : "◌ left open";
    }
}
