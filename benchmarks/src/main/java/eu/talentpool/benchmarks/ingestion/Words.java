package eu.talentpool.benchmarks.ingestion;

import java.util.List;
import java.util.random.RandomGenerator;

/// Invented titles and skill phrases as adverts and CVs word them: few are met all the time, most once. More than
/// 50,000 of each differ.
record Words(RandomGenerator random) {

    /// A job by its ISCO-08 unit group, worded in some languages.
    record Job(String isco, List<String> titles) {}

    private static final List<Job> JOBS = List.of(
            new Job("2512", List.of("software developer", "Softwareentwickler", "développeur logiciel", "programista")),
            new Job("2513", List.of("web developer", "Webentwickler", "développeur web", "frontend developer")),
            new Job("2514", List.of("application programmer", "Anwendungsprogrammierer", "développeur d'applications")),
            new Job(
                    "2519",
                    List.of("software tester", "Softwaretester", "testeur de logiciels", "tester oprogramowania")),
            new Job("2521", List.of("database administrator", "Datenbankadministrator", "administrateur de bases")),
            new Job("2522", List.of("systems administrator", "Systemadministrator", "administrateur systèmes")),
            new Job("2523", List.of("network engineer", "Netzwerktechniker", "ingénieur réseau", "inżynier sieci")),
            new Job("2529", List.of("ICT security specialist", "IT-Sicherheitsfachkraft", "spécialiste cybersécurité")),
            new Job(
                    "2511",
                    List.of("systems analyst", "Systemanalytiker", "analyste de systèmes", "analityk systemów")),
            new Job("3512", List.of("IT support specialist", "IT-Supporttechniker", "technicien support", "helpdesk")),
            new Job("2221", List.of("nurse", "Krankenpfleger", "infirmier", "pielęgniarka", "registered nurse")),
            new Job("2211", List.of("general practitioner", "Hausarzt", "médecin généraliste", "lekarz rodzinny")),
            new Job("2142", List.of("civil engineer", "Bauingenieur", "ingénieur civil", "inżynier budownictwa")),
            new Job("2144", List.of("mechanical engineer", "Maschinenbauingenieur", "ingénieur mécanicien")),
            new Job("2151", List.of("electrical engineer", "Elektroingenieur", "ingénieur électricien")),
            new Job("7411", List.of("electrician", "Elektroinstallateur", "électricien", "elektryk")),
            new Job("7212", List.of("welder", "Schweißer", "soudeur", "spawacz")),
            new Job("7126", List.of("plumber", "Sanitärinstallateur", "plombier", "hydraulik")),
            new Job("8332", List.of("truck driver", "Lkw-Fahrer", "conducteur poids lourds", "kierowca ciężarówki")),
            new Job("5120", List.of("cook", "Koch", "cuisinier", "kucharz")));

    private static final List<String> RANKS = List.of(
            "",
            "senior ",
            "junior ",
            "lead ",
            "principal ",
            "Senior ",
            "Junior ",
            "trainee ",
            "experienced ",
            "staff ",
            "freelance ",
            "international ",
            "certified ",
            "graduate ",
            "deputy ",
            "working ",
            "remote ",
            "night shift ",
            "part-time ",
            "head ",
            "chief ",
            "assistant ",
            "associate ",
            "qualified ",
            "multilingual ",
            "hands-on ",
            "motivated ",
            "dedicated ");

    private static final List<String> FIELDS = List.of(
            "",
            " (m/f/d)",
            " (m/w/d)",
            " (h/f)",
            " - logistics",
            " - health care",
            " - railway",
            " - energy",
            " for banking",
            " for e-commerce",
            " for public services",
            " in automotive",
            " in aerospace",
            " II",
            " III",
            " payments",
            " cloud",
            " platform",
            " data",
            " mobile",
            " embedded",
            " industry 4.0",
            " R&D",
            " retail",
            " telecom",
            " games",
            " insurance",
            " maritime",
            " agriculture",
            " education",
            " tourism",
            " construction",
            " shift work",
            " with German",
            " with English",
            " with French",
            " full-time",
            " Erfurt",
            " Lyon",
            " Gdańsk");

    private static final List<String> SKILLS = List.of(
            "Java",
            "Python",
            "SQL",
            "Linux",
            "Docker",
            "Kubernetes",
            "React",
            "TypeScript",
            "Git",
            "testing",
            "REST",
            "security",
            "databases",
            "networks",
            "welding",
            "wiring",
            "patient care",
            "first aid",
            "CAD",
            "project plans",
            "invoices",
            "menus",
            "hygiene",
            "safety rules",
            "customers",
            "teams",
            "documentation",
            "machines",
            "pumps",
            "switchgear",
            "microservices",
            "cloud services",
            "spreadsheets",
            "reports",
            "training plans",
            "stock");

    private static final List<String> VERBS = List.of(
            "",
            "use ",
            "develop ",
            "maintain ",
            "test ",
            "plan ",
            "manage ",
            "document ",
            "review ",
            "configure ",
            "install ",
            "repair ",
            "design ",
            "advise on ",
            "teach ",
            "audit ",
            "migrate ",
            "improve ",
            "monitor ",
            "automate ",
            "deliver ",
            "integrate ",
            "analyse ",
            "estimate ",
            "negotiate ",
            "coordinate ",
            "operate ");

    private static final List<String> WAYS = List.of(
            "",
            " under time pressure",
            " in a team",
            " for clients",
            " with suppliers",
            " at scale",
            " in production",
            " on site",
            " in three languages",
            " by the book",
            " end to end",
            " for hospitals",
            " for schools",
            " daily",
            " with little supervision",
            " in English",
            " in German",
            " for regulators",
            " across borders",
            " overnight",
            " in shifts",
            " from scratch",
            " for start-ups",
            " for the public sector",
            " in warehouses",
            " at heights",
            " remotely",
            " for beginners",
            " with care",
            " for export",
            " in the field",
            " to deadline",
            " at sea",
            " in clean rooms",
            " with sensors",
            " for festivals",
            " in old buildings",
            " after incidents",
            " on call",
            " to standards",
            " with volunteers",
            " for farms",
            " in labs",
            " in kitchens",
            " by rail",
            " for airports",
            " with budgets",
            " for archives",
            " in winter",
            " for museums",
            " in archives",
            " with robots",
            " for ports");

    Job job() {
        return skewed(JOBS);
    }

    String title(Job job) {
        return skewed(RANKS) + skewed(job.titles()) + skewed(FIELDS);
    }

    String skill() {
        return skewed(VERBS) + skewed(SKILLS) + skewed(WAYS);
    }

    static List<String> iscoGroups() {
        return JOBS.stream().map(Job::isco).toList();
    }

    static long differentTitles() {
        return JOBS.stream().mapToLong(job -> job.titles().size()).sum() * RANKS.size() * FIELDS.size();
    }

    static long differentSkills() {
        return (long) VERBS.size() * SKILLS.size() * WAYS.size();
    }

    /// The first about as often as the second and third together, and so on (Zipf).
    private <T> T skewed(List<T> of) {
        return of.get((int) Math.pow(of.size() + 0.999, random.nextDouble()) - 1);
    }
}
