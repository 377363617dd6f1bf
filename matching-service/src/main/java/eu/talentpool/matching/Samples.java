package eu.talentpool.matching;

/// Replies as the description of the API shows them.
final class Samples {

    static final String NEAR_MISSES = """
        {"ranking": "0f9a3c52-6c1e-4d1f-9a5b-6a1f2f0c7d11", "asOf": "2026-11-28",
         "versions": {"weights": "weights-2", "rules": "3f9c51a2b7d0", "taxonomy": "starter-1"}, "matches": 17,
         "groups": [
          {"missing": "language:de:B1", "text": "German B1", "matches": 14,
           "first": [{"id": "4f8bb1c6-64f4-4c1a-9f0a-3e1d2a6f7c10", "name": "software developer", "total": 71.20}]},
          {"missing": "education:6", "text": "Education, EQF 6", "matches": 3, "first": []}],
         "notices": [], "statement": "A match gives no right to enter, stay or work: the national procedures decide."}\
        """;

    static final String WHAT_IF = """
        {"gain": "language=de:B1", "required": 14, "complete": 9, "minimum": 60.00, "passingMinimum": 11,
         "vacancies": [{"vacancy": "4f8bb1c6-64f4-4c1a-9f0a-3e1d2a6f7c10", "title": "Java developer",
           "employer": "Beispiel GmbH", "without": 64.10, "with": 72.30, "missing": []}],
         "notices": [], "statement": "A match gives no right to enter, stay or work: the national procedures decide."}\
        """;

    private Samples() {}
}
