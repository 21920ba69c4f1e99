package dev.redress.example.spring;

import dev.redress.example.landlord.Landlord;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The landlord's own application. */
@SpringBootApplication(proxyBeanMethods = false)
public class HousingApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(HousingApplication.class, arguments);
    }

    @Bean
    Landlord landlord() {
        return new Landlord();
    }
}
