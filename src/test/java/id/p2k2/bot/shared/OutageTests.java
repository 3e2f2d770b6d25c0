package id.p2k2.bot.shared;

import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.TransactionSystemException;

import static org.assertj.core.api.Assertions.assertThat;

class OutageTests {

	@ParameterizedTest
	@CsvSource({ "08S01, 0, true", "08007, 0, true", "HY000, 1053, true", "70100, 1317, true", "23000, 1062, false",
			"HY000, 1205, false" })
	void isToldByStateOrCodeHoweverDeep(String state, int code, boolean outage) {
		Exception deep = new IllegalStateException(new RuntimeException(new SQLException("", state, code)));
		assertThat(Outage.caused(deep)).isEqualTo(outage);
	}

	@Test
	void isACommitWhoseRollbackFoundNoConnection() {
		assertThat(Outage.caused(new TransactionSystemException("rollback", new SQLException("Connection is closed"))))
			.isTrue();
	}

	@Test
	void isNotAMistakeOfOurs() {
		assertThat(Outage.caused(new DataIntegrityViolationException("", new SQLException("", "23000", 1048))))
			.isFalse();
		assertThat(Outage.caused(null)).isFalse();
	}

}
