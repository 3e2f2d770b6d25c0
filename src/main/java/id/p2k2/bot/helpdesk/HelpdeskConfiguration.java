package id.p2k2.bot.helpdesk;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the settings of tickets. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TicketSettings.class)
class HelpdeskConfiguration {

}
