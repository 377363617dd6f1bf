package eu.talentpool.matching;

/// Replies as the description of the API shows them.
final class Samples {

    static final String NEAR_MISSES = """
        {"ranking": "0f9a3c52-6c1e-4d1f-9a5b-6a1f2f0c7d11", "asOf": "2026-11-28",
         "versions": {"weights": "weights-3", "rules": "3f9c51a2b7d0", "taxonomy": "starter-1"}, "matches": 17,
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

    static final String AD_HOC = """
        {"read": {"format": "text", "occupations": ["software developer"], "groups": [],
          "skills": ["Java", "SQL"], "languages": ["en C1"],
          "jobs": [{"occupation": "software developer", "from": "2019-06", "to": null, "current": true}],
          "educationEqf": 6, "experienceMonths": null, "hours": "FULL_TIME", "findings": []}, "asOf": "2026-11-28",
         "versions": {"weights": "weights-3", "rules": "3f9c51a2b7d0", "taxonomy": "starter-1"}, "found": 212,
         "items": [], "notices": [],
         "statement": "A match gives no right to enter, stay or work: the national procedures decide."}\
        """;

    private static final String HEAD = """
        {"ranking": "0f9a3c52-6c1e-4d1f-9a5b-6a1f2f0c7d11", "at": "2026-11-28T10:00:00Z",
         "requester": "00000000-0000-4000-8000-000000000002", "role": "employer", "rankedFor": "vacancy",
         "id": "4f8bb1c6-64f4-4c1a-9f0a-3e1d2a6f7c10", "version": 3, "asOf": "2026-11-28",
         "versions": {"weights": "weights-3", "rules": "3f9c51a2b7d0", "taxonomy": "starter-1"},
         "filter": {"pathwayState": [], "sort": "score", "country": [], "occupation": [], "language": ["de:B1"],
          "minimum": []}, "ranked": 1, "leftOut": 11, "leftOutBy": {"language=de:B1": 11}\
        """;

    static final String RANKINGS = "{\"items\": [" + HEAD + "}], \"nextPage\": null}";

    static final String RANKING = HEAD + """
        , "entries": [{"id": "7b0c9d52-1f5e-4c1e-8c55-0d0b5f1c2a10", "version": 4, "total": 71.20,
         "points": {"occupation": 25.00, "essential-skills": 21.70, "experience": 10.00, "languages": 14.50}}]}\
        """;

    static final String SEEN_BY = """
        {"items": [
          {"at": "2026-11-28T11:00:00Z", "how": "REJECTION", "by": "employer",
           "vacancy": "4f8bb1c6-64f4-4c1a-9f0a-3e1d2a6f7c10", "title": "Java developer", "employer": "Beispiel GmbH",
           "place": null, "reason": "We need somebody who worked with hospital software before."},
          {"at": "2026-11-28T10:00:00Z", "how": "RANKING", "by": "employer",
           "vacancy": "4f8bb1c6-64f4-4c1a-9f0a-3e1d2a6f7c10", "title": "Java developer", "employer": "Beispiel GmbH",
           "place": {"rank": 3, "of": 212, "total": 71.20, "points": {"occupation": 25.00, "languages": 14.50}},
           "reason": null}],
         "nextPage": null}\
        """;

    private Samples() {}
}
