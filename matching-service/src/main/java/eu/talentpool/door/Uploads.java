package eu.talentpool.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/// Which calls bring a document.
final class Uploads {

    private final List<PathPattern> patterns;

    Uploads(List<String> patterns) {
        this.patterns =
                patterns.stream().map(PathPatternParser.defaultInstance::parse).toList();
    }

    boolean has(HttpServletRequest request) {
        var path = PathContainer.parsePath(request.getRequestURI());
        return request.getMethod().equals("POST") && patterns.stream().anyMatch(p -> p.matches(path));
    }
}
