package app.punktlig.cli;

/** Arguments that a command does not take; the message names the one that is wrong. */
final class WrongUsage extends Exception {
    WrongUsage(String message) {
        super(message, null, false, false);
    }
}
