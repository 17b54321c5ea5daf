package synoptic.ui.importing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import synoptic.ui.support.Messages;

class WebViewModelTest {

    private final List<WebRequest> wanted = new ArrayList<>();
    private final Deque<Runnable> background = new ArrayDeque<>();
    private final WebViewModel model = new WebViewModel(address -> address.contains("intern"), background::add, Runnable::run, wanted::add);

    @Test
    void publicAddressesAreAskedForAtOnce() {
        model.begin(" https://a.example/x \n\n b.example/y\n");
        model.goOn();
        assertThat(model.lookingProperty().get()).isTrue();
        model.goOn();
        background.remove().run();

        assertThat(wanted).containsExactly(new WebRequest(List.of("https://a.example/x", "https://b.example/y"), false));
        assertThat(background).isEmpty();
    }

    @Test
    void anAddressThatIsNotPublicIsAskedAboutFirst() {
        model.begin("http://intern.example/");
        model.goOn();
        background.remove().run();

        assertThat(wanted).isEmpty();
        assertThat(model.problemProperty().get()).isEqualTo(Messages.get("web.private", "http://intern.example/"));
        model.goOn();
        assertThat(wanted).containsExactly(new WebRequest(List.of("http://intern.example/"), true));
    }

    @Test
    void anotherAddressAsksAnew() {
        model.begin("http://intern.example/");
        model.goOn();
        background.remove().run();
        model.wordsProperty().set("http://other.intern.example/");

        assertThat(model.askingProperty().get()).isFalse();
        assertThat(model.problemProperty().get()).isEmpty();
        model.goOn();
        background.remove().run();
        assertThat(wanted).isEmpty();
    }

    @Test
    void whatIsWrittenWhileItLooksCounts() {
        model.begin("http://a.example/");
        model.goOn();
        model.wordsProperty().set("http://b.example/");
        background.remove().run();

        assertThat(wanted).isEmpty();
    }

    @Test
    void otherWordsAreNoAddress() {
        model.begin("a page about ferries");
        model.goOn();

        assertThat(model.problemProperty().get()).isEqualTo(Messages.get("web.noAddress", "a page about ferries"));
        model.begin("");
        model.goOn();
        assertThat(background).isEmpty();
    }
}
