package eu.talentpool.operation;

/// Replies as the description of the API shows them.
final class Examples {

    static final String RUNS = """
        {"items": [{"run": "0f9a3c52-6c1e-4d1f-9a5b-6a1f2f0c7d11", "kind": "VACANCIES", "feed": "demo-pes",
          "state": "FINISHED", "startedAt": "2026-11-24T10:00:00Z", "finishedAt": "2026-11-24T10:00:07Z", "retryOf": null,
          "outcomes": {"CREATED": 112, "UNCHANGED": 3, "REJECTED": 2}}],
         "nextPage": null}\
        """;

    static final String REPORT = """
        {"run": "0f9a3c52-6c1e-4d1f-9a5b-6a1f2f0c7d11", "outcomes": {"CREATED": 112, "UNCHANGED": 3, "REJECTED": 2},
         "shown": 109, "hidden": 6, "reasons": {"employer-not-verified": 6}, "held": 1,
         "rejections": [{"document": "june.zip/a.xml", "rule": "empty-file", "path": "",
           "message": "The file is empty. Send the document again."}],
         "issues": [{"severity": "DROPPED", "rule": "BR-COM-02", "documents": 4, "example": "june.zip/b.xml",
           "message": "More than one profile; only the first language is kept."}],
         "waiting": 0, "closing": null}\
        """;

    static final String DOCUMENTS = """
        {"items": [{"document": "june.zip/a.xml", "outcome": "CREATED",
          "record": "4f8bb1c6-64f4-4c1a-9f0a-3e1d2a6f7c10", "findings": [],
          "linked": [{"text": "Softwareentwickler",
            "uri": "http://data.europa.eu/esco/occupation/f2b15a0e-e65a-438a-affb-29b9d50b77d1", "confidence": 0.93}],
          "unlinked": ["Teamgeist"]}],
         "nextPage": "dDE.o3xT"}\
        """;

    static final String ISSUES = """
        {"items": [{"issue": 4711, "run": "0f9a3c52-6c1e-4d1f-9a5b-6a1f2f0c7d11", "kind": "VACANCIES",
          "feed": "demo-pes", "document": "june.zip/a.xml", "severity": "REJECTED", "rule": "empty-file", "path": "",
          "message": "The file is empty. Send the document again."}],
         "nextPage": "4711"}\
        """;

    static final String REJECTED = """
        {"items": [{"id": "5d0c9d52-1f5e-4c1e-8c55-0d0b5f1c2a77", "run": "0f9a3c52-6c1e-4d1f-9a5b-6a1f2f0c7d11",
          "document": "june.zip/a.xml", "bytes": 8120, "keptAt": "2026-11-24T10:00:00Z",
          "until": "2026-12-24T10:00:00Z"}],
         "nextPage": null}\
        """;

    static final String RETRY = """
        {"id": "7b0c9d52-1f5e-4c1e-8c55-0d0b5f1c2a10", "job": "retry-rejected", "feed": null,
         "run": "0f9a3c52-6c1e-4d1f-9a5b-6a1f2f0c7d11", "whole": false,
         "requestedBy": "6f0c9d52-1f5e-4c1e-8c55-0d0b5f1c2a55", "requestedAt": "2026-11-24T11:00:00Z",
         "state": "WAITING", "worker": null, "attempts": 0, "startedAt": null, "finishedAt": null, "progress": null,
         "result": null}\
        """;

    static final String JOB = """
        {"id": "7b0c9d52-1f5e-4c1e-8c55-0d0b5f1c2a10", "job": "pull-source", "feed": "demo-pes", "run": null,
         "whole": false, "requestedBy": "schedule", "requestedAt": "2026-11-24T10:00:00Z", "state": "RUNNING",
         "worker": "4711@batch-1", "attempts": 1, "startedAt": "2026-11-24T10:00:01Z", "finishedAt": null,
         "progress": {"doing": "documents", "done": 1200, "total": 5000, "perSecond": 400, "secondsToGo": 10},
         "result": null}\
        """;

    static final String JOBS = "{\"items\": [" + JOB + "], \"nextPage\": null}";

    private Examples() {}
}
