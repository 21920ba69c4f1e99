package dev.redress.example.landlord;

import java.util.List;

/**
 * A home as the landlord's own tables have it.
 *
 * @param id its number
 * @param address where it is
 * @param complaints the references of the complaints about it
 */
public record Home(String id, String address, List<String> complaints) {}
