package id.p2k2.bot.digest;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import javax.sql.DataSource;

import org.springframework.aop.support.AopUtils;
import org.springframework.jdbc.core.ColumnMapRowMapper;
import org.springframework.jdbc.core.RowMapperResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Parts of digests on a database that tells how it would answer, each time it is asked.
 */
final class PartsAsked {

	private final DataSource source;

	private final Clock clock;

	PartsAsked(DataSource source, Clock clock) {
		this.source = source;
		this.clock = clock;
	}

	/** The same part; whoever listens is given the plan of every statement. */
	DigestPart of(DigestPart part, Consumer<List<Map<String, Object>>> plans) {
		DataSource asked = proxy(DataSource.class, (_, method, arguments) -> {
			Object result = call(this.source, method, arguments);
			return (result instanceof Connection connection) ? of(connection, plans) : result;
		});
		return (DigestPart) made(AopUtils.getTargetClass(part), JdbcClient.create(asked));
	}

	private static Connection of(Connection connection, Consumer<List<Map<String, Object>>> plans) {
		return proxy(Connection.class, (_, method, arguments) -> {
			Object result = call(connection, method, arguments);
			return method.getName().equals("prepareStatement") ? of((PreparedStatement) result,
					connection.prepareStatement("EXPLAIN FORMAT=TRADITIONAL " + arguments[0]), plans) : result;
		});
	}

	private static PreparedStatement of(PreparedStatement statement, PreparedStatement explained,
			Consumer<List<Map<String, Object>>> plans) {
		return proxy(PreparedStatement.class, (_, method, arguments) -> {
			switch (method.getName()) {
				case "executeQuery" -> plans.accept(plan(explained));
				case "setObject", "setString", "setLong", "setInt", "setBoolean", "setNull", "setTimestamp", "close" ->
					call(explained, method, arguments);
				default -> {
					// the rest concerns the answer alone
				}
			}
			return call(statement, method, arguments);
		});
	}

	private static List<Map<String, Object>> plan(PreparedStatement explained) throws SQLException {
		try (ResultSet plan = explained.executeQuery()) {
			return new ArrayList<>(new RowMapperResultSetExtractor<>(new ColumnMapRowMapper()).extractData(plan));
		}
	}

	/** A part needs the database and the clock, or what itself needs nothing else. */
	private Object made(Class<?> type, JdbcClient client) {
		if (type == JdbcClient.class) {
			return client;
		}
		if (type == Clock.class) {
			return this.clock;
		}
		try {
			Constructor<?> constructor = type.getDeclaredConstructors()[0];
			constructor.setAccessible(true);
			return constructor.newInstance(
					Arrays.stream(constructor.getParameterTypes()).map((needed) -> made(needed, client)).toArray());
		}
		catch (ReflectiveOperationException ex) {
			throw new AssertionError(type.getSimpleName() + " is not made of database and clock alone", ex);
		}
	}

	private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
		try {
			return method.invoke(target, arguments);
		}
		catch (InvocationTargetException ex) {
			throw ex.getCause();
		}
	}

	private static <T> T proxy(Class<T> type, InvocationHandler handler) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, handler));
	}

}
