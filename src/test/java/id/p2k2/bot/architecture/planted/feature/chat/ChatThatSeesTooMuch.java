package id.p2k2.bot.architecture.planted.feature.chat;

import java.time.Clock;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A dialogue that asks the database and the clock. */
public record ChatThatSeesTooMuch(JdbcClient jdbc, Clock clock) {

}
