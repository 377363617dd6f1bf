package eu.talentpool.localstack.process;

/// The stack cannot start or go on; the message says why in words for the person at the terminal.
public final class StackFailure extends RuntimeException {
    public StackFailure(String message) {
        super(message);
    }

    public StackFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
