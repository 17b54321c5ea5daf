package synoptic.exporter.html;

import java.util.Optional;
import synoptic.align.Verdict;
import synoptic.exporter.syntax.Html;
import synoptic.model.Body;
import synoptic.model.Silence;

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
    static String verdict(Verdict verdict) {
        return switch (verdict) {
            case UNMENTIONED -> "– not mentioned";
            case DISPUTED -> "◐ disputed";
            case REJECTED -> "○ only disputed";
            case SINGLE_SOURCE -> "◌ single source";
            case AGREED -> "● supported";
            case LEFT_OPEN -> "◌ left open";
        };
    }
}
