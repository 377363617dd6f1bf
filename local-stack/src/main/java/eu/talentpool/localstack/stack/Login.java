package eu.talentpool.localstack.stack;

/// A user name and its password.
public record Login(String username, String password) {

    @Override
    public String toString() {
        return "Login[" + username + "]";
    }
}
