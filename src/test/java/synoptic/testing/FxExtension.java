package synoptic.testing;

import java.lang.reflect.Method;
import java.util.List;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * Starts the toolkit once, runs what is marked {@link OnFxThread} there, and after every test closes its windows and
 * fails it for whatever was thrown on the FX thread in the meantime.
 */
public final class FxExtension
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, InvocationInterceptor {

    @Override
    public void beforeAll(ExtensionContext context) {
        Fx.start();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        Fx.takeProblems();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Fx.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        var problems = Fx.takeProblems();
        if (!problems.isEmpty()) {
            var failure = new AssertionError("thrown on the FX thread during the test: " + problems, problems.getFirst());
            problems.stream().skip(1).forEach(failure::addSuppressed);
            throw failure;
        }
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        runWhereItBelongs(test, method);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        runWhereItBelongs(test, method);
    }

    @Override
    public void interceptBeforeEachMethod(
            Invocation<Void> before, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        runWhereItBelongs(before, method);
    }

    @Override
    public void interceptAfterEachMethod(
            Invocation<Void> after, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        runWhereItBelongs(after, method);
    }

    private static void runWhereItBelongs(Invocation<Void> invocation, ReflectiveInvocationContext<Method> method)
            throws Throwable {
        if (method.getExecutable().isAnnotationPresent(OnFxThread.class)
                || method.getTargetClass().isAnnotationPresent(OnFxThread.class)) {
            Fx.proceed(invocation);
        } else {
            invocation.proceed();
        }
    }
}
