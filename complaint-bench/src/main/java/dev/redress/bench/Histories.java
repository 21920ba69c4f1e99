package dev.redress.bench;

import java.nio.charset.StandardCharsets;

/** A history as people write one: people and texts apart, seven events, through stage 2. */
final class Histories {

    static final byte[] YAML = """
            format: redress/case/1
            reference: EX-1
            policy: emh
            people:
              P1: {name: A Resident, standing: tenant}
              S1: {name: B Officer, role: officer}
              S2: {name: C Manager, role: senior-manager}
            texts:
              T1: Repair not finished
              T2: The roof still leaks
            events:
            - {event: first-contact, on: 2026-12-18, channel: online, by: P1, text: T1}
            - {event: formal-request, on: 2026-12-21, by: P1}
            - {event: stage-1-acknowledged, on: 2026-12-30, by: S1}
            - {event: stage-1-responded, on: 2027-01-13, dated: 2027-01-12, by: S1, letter: r1.yaml}
            - {event: escalation-requested, on: 2027-02-01, by: P1, text: T2}
            - {event: stage-2-acknowledged, on: 2027-02-05, by: S2}
            - {event: stage-2-responded, on: 2027-03-05, by: S2, letter: r2.yaml}
            """.getBytes(StandardCharsets.UTF_8);

    private Histories() {}
}
