package eu.talentpool.review;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/// A Markdown page as HTML that stands by itself.
final class HtmlPage {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(TABLES).escapeHtml(true).build();

    private static final String STYLE = """
        body { font: 16px/1.5 sans-serif; max-width: 80rem; margin: 2rem auto; padding: 0 1rem; color: #222 }
        table { border-collapse: collapse; margin: 1rem 0; font-size: 14px }
        th, td { border: 1px solid #bbb; padding: .3rem .5rem; text-align: left; vertical-align: top }
        th { background: #eee }
        """;

    private HtmlPage() {}

    static String of(String title, String markdown) {
        return """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <title>%s</title>
            <style>
            %s</style>
            </head>
            <body>
            %s</body>
            </html>
            """.formatted(title, STYLE, RENDERER.render(PARSER.parse(markdown)));
    }
}
