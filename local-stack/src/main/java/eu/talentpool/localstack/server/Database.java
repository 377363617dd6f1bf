package eu.talentpool.localstack.server;

/// One PostgreSQL database and the logins of its two roles.
/// @param ownerUsername who owns the schema and runs migrations
/// @param appUsername who has what the migrations grant
public record Database(
        String jdbcUrl, String ownerUsername, String ownerPassword, String appUsername, String appPassword) {

    @Override
    public String toString() {
        return "Database[" + jdbcUrl + "]";
    }
}
