package id.p2k2.bot.plans;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A way to the database that keeps every statement with its values and can ask how each
 * is carried out. For one thread.
 */
public final class Recorder {

	private final DataSource database;

	private final DataSource recorded;

	private final Map<String, Asked> asked = new LinkedHashMap<>();

	private final Map<String, Cost> measured = new LinkedHashMap<>();

	private String by = "";

	Recorder(DataSource database) {
		this.database = database;
		this.recorded = wrap(DataSource.class, (method, arguments) -> {
			Object result = call(database, method, arguments);
			return (result instanceof Connection connection) ? connection(connection) : result;
		});
	}

	/** For those who ask. */
	public JdbcTemplate jdbc() {
		return new JdbcTemplate(this.recorded);
	}

	/** For those who ask. */
	public JdbcClient client() {
		return JdbcClient.create(this.recorded);
	}

	/** For those who ask; of what is undone it is a part. */
	public TransactionTemplate transaction() {
		return new TransactionTemplate(new DataSourceTransactionManager(this.recorded));
	}

	/** Does something in one transaction and undoes it; what it asks bears this name. */
	public <T> T undone(String name, Supplier<T> work) {
		this.by = name;
		return transaction().execute((status) -> {
			status.setRollbackOnly();
			long reads = reads();
			long begun = System.nanoTime();
			T result = work.get();
			this.measured.put(name, new Cost((System.nanoTime() - begun) / 1_000_000, reads() - reads));
			return result;
		});
	}

	/** The same without a result. */
	public void undone(String name, Runnable work) {
		undone(name, () -> {
			work.run();
			return true;
		});
	}

	/** What each piece of work has cost. */
	Map<String, Cost> costs() {
		return this.measured;
	}

	/** Rows that this connection has read so far. */
	private long reads() {
		return jdbc().query("SHOW SESSION STATUS LIKE 'Handler_read%'", (row, _) -> row.getLong(2))
			.stream()
			.mapToLong(Long::longValue)
			.sum();
	}

	/** How each different statement is carried out, on the tables as they are now. */
	List<Plan> plans() {
		return this.asked.values().stream().map(this::explain).toList();
	}

	private Plan explain(Asked one) {
		Object[] values = one.values().values().toArray();
		List<Plan.Step> steps = new JdbcTemplate(this.database).query("EXPLAIN FORMAT=TRADITIONAL " + one.sql(),
				(row, _) -> new Plan.Step(String.valueOf(row.getString("table")), String.valueOf(row.getString("type")),
						String.valueOf(row.getString("key")), row.getLong("rows"),
						String.valueOf(row.getString("Extra"))),
				values);
		return new Plan(one.by(), one.sql(), steps);
	}

	private void asked(String sql, SortedMap<Integer, Object> values) {
		if (sql.matches("(?is)\\s*(SELECT|UPDATE|DELETE|INSERT).*")) {
			this.asked.putIfAbsent(sql, new Asked(this.by, sql, new TreeMap<>(values)));
		}
	}

	private Connection connection(Connection connection) {
		return wrap(Connection.class, (method, arguments) -> {
			Object result = call(connection, method, arguments);
			if (result instanceof PreparedStatement statement && arguments != null) {
				return prepared(statement, String.valueOf(arguments[0]));
			}
			return (result instanceof Statement statement) ? plain(statement) : result;
		});
	}

	private PreparedStatement prepared(PreparedStatement statement, String sql) {
		SortedMap<Integer, Object> values = new TreeMap<>();
		return wrap(PreparedStatement.class, (method, arguments) -> {
			if (method.getName().startsWith("set") && arguments != null && arguments.length > 1
					&& arguments[0] instanceof Integer place) {
				values.put(place, method.getName().equals("setNull") ? null : arguments[1]);
			}
			else if (method.getName().startsWith("execute") || method.getName().equals("addBatch")) {
				asked(sql, values);
			}
			return call(statement, method, arguments);
		});
	}

	private Statement plain(Statement statement) {
		return wrap(Statement.class, (method, arguments) -> {
			if (method.getName().startsWith("execute") && arguments != null) {
				asked(String.valueOf(arguments[0]), new TreeMap<>());
			}
			return call(statement, method, arguments);
		});
	}

	private static <T> T wrap(Class<T> type, Calls calls) {
		InvocationHandler handler = (_, method, arguments) -> calls.of(method, arguments);
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, handler));
	}

	private static Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
		try {
			return method.invoke(target, arguments);
		}
		catch (InvocationTargetException ex) {
			throw ex.getTargetException();
		}
	}

	/** What a stand-in does instead. */
	private interface Calls {

		Object of(Method method, Object @Nullable [] arguments) throws Throwable;

	}

	/** A statement, who asked it, and its values by their places. */
	private record Asked(String by, String sql, SortedMap<Integer, Object> values) {

	}

	/**
	 * What a piece of work has cost.
	 *
	 * @param millis how long it took
	 * @param reads how many rows or index entries the database has read for it
	 */
	record Cost(long millis, long reads) {

	}

}
