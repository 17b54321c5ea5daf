package synoptic.importer.same;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.text.ArticleText;

class NearTwinsTest {

    private static final String[] WORDS = "ferry harbour captain council timetable engine island winter price crossing vessel dock quay storm channel boat market operator subsidy vote"
        .split(" ");

    private static List<String> words(int count, long seed) {
        Random random = new Random(seed);
        return random.ints(count, 0, 4000).mapToObj(i -> WORDS[i % WORDS.length] + i / WORDS.length).collect(Collectors.toCollection(ArrayList::new));
    }

    private static Sketch sketch(List<String> words) {
        return Sketch.of(ArticleText.ofParagraphs(List.of(String.join(" ", words))));
    }

    private static Sketch sketch(String text) {
        return Sketch.of(ArticleText.ofParagraphs(List.of(text)));
    }

    @ParameterizedTest
    @CsvSource({"600,1,99,99", "600,6,95,98", "300,9,88,94", "120,3,88,96", "60,1,90,97"})
    void aTextWithSomeWordsChangedIsNearlyTheSame(int count, int changed, int least, int most) {
        NearTwins<String> twins = new NearTwins<>();
        for (int other = 0; other < 200; other++) {
            twins.add("other " + other, sketch(words(count, 1000 + other)));
        }
        List<String> own = words(count, 1);
        twins.add("it", sketch(own));
        for (int i = 0; i < changed; i++) {
            own.set((i * count / changed + 5) % count, "otherwise" + i);
        }
        assertThat(twins.nearest(sketch(own))).hasValueSatisfying(near -> {
            assertThat(near.known()).isEqualTo("it");
            assertThat(near.percent()).isBetween(least, most);
        });
    }

    @Test
    void textsOnTheSameMatterAreNotTheSame() {
        NearTwins<String> twins = new NearTwins<>();
        twins.add("one", sketch("The council voted on the ferry timetable on Thursday after two years of talks with the operator and the islands."));
        assertThat(twins.nearest(sketch("On Thursday the council rejected a new timetable for the ferry, although the operator had agreed to it years ago."))).isEmpty();
        assertThat(twins.nearest(sketch(""))).isEmpty();
    }

    @Test
    void aHalfIsNotNear() {
        NearTwins<String> twins = new NearTwins<>();
        List<String> own = words(400, 3);
        twins.add("it", sketch(own));
        assertThat(twins.nearest(sketch(own.subList(0, 200)))).isEmpty();
        assertThat(twins.nearest(sketch(own.subList(0, 380)))).isPresent();
    }

    @Test
    void scriptsWithoutSpacesAreComparedByLetters() {
        String text = "港口议会下周将就新的渡轮时刻表进行投票，此前与运营商和各岛屿进行了两年的谈判，渔业合作社的发言人说，我们已经等得够久了，每年冬天我们都会失去三分之一的航班。";
        NearTwins<String> twins = new NearTwins<>();
        twins.add("it", sketch(text));
        assertThat(twins.nearest(sketch(text.replace("两年", "三年")))).hasValueSatisfying(near -> assertThat(near.percent()).isGreaterThan(90));
        assertThat(twins.nearest(sketch("船长说渡轮停在码头，没有人知道它什么时候再次启航，议会将在星期四晚上开会讨论新发动机的价格。"))).isEmpty();
    }

    @Test
    void caseAndPunctuationMakeNoDifference() {
        assertThat(sketch("The ferry lies in dock, says the captain.").sameAs(sketch("THE FERRY LIES IN DOCK — says the captain"))).isEqualTo(1);
    }

    @Test
    void amongTenThousandEachTwinIsFound() {
        NearTwins<Integer> twins = new NearTwins<>();
        int found = 0;
        for (int i = 0; i < 10_000; i++) {
            List<String> own = words(300, i % 5000);
            if (i >= 5000) {
                own.set(50, "changed");
            }
            Sketch sketch = sketch(own);
            found += twins.nearest(sketch).isPresent() ? 1 : 0;
            twins.add(i, sketch);
        }
        assertThat(found).isEqualTo(5000);
    }
}
