package eu.talentpool.service;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;

final class LoggedLine {

    private LoggedLine() {}

    static String text(ILoggingEvent event) {
        var message = event.getLoggerName() + " " + event.getFormattedMessage();
        var thrown = event.getThrowableProxy();
        return thrown == null ? message : message + "\n" + ThrowableProxyUtil.asString(thrown);
    }
}
