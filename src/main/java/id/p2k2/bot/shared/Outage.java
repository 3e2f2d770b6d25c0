package id.p2k2.bot.shared;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.transaction.TransactionSystemException;

/**
 * Tells a database that is away from work that does not succeed: the first is waited for
 * and uses up no attempt.
 */
public final class Outage {

	/**
	 * Of MySQL and MariaDB: too many connections, shutdown, interrupted, read-only (a
	 * member that is not the primary any more), killed, offline, Group Replication
	 * leaving or rolling back.
	 */
	private static final Set<Integer> CODES = Set.of(1040, 1053, 1290, 1317, 1792, 1836, 1927, 3032, 3100, 3101);

	private Outage() {
	}

	/**
	 * Whether a failure comes from a database that cannot be reached or does not serve.
	 * @param failure what was thrown
	 * @return true if the same work may succeed when the database is back
	 */
	public static boolean caused(@Nullable Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			// a commit that broke is hidden by the rollback that then finds no connection
			if (cause instanceof TransactionSystemException || (cause instanceof SQLException sql && away(sql))) {
				return true;
			}
		}
		return false;
	}

	private static boolean away(SQLException ex) {
		String state = (ex.getSQLState() != null) ? ex.getSQLState() : "";
		return ex instanceof SQLTransientConnectionException || ex instanceof SQLNonTransientConnectionException
				|| ex instanceof SQLRecoverableException || state.startsWith("08") || CODES.contains(ex.getErrorCode());
	}

}
