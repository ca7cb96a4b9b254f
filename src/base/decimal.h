// SPDX-License-Identifier: GPL-3.0-or-later
// A number with the decimals that it is printed with.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace grants {

struct Decimal {
    std::int64_t units = 0;  // of the last decimal; not below zero
    int decimals = 0;        // 0 to 9
    /// Its whole part, and the rest in billionths.
    struct Worth {
        std::int64_t whole = 0, billionths = 0;
        friend auto operator<=>(const Worth&, const Worth&) = default;
    };
    [[nodiscard]] Worth worth() const;
    /// By their worth: 85 and 85.00 are the same.
    friend bool operator==(const Decimal& a, const Decimal& b) { return a.worth() == b.worth(); }
    friend std::strong_ordering operator<=>(const Decimal& a, const Decimal& b) {
        return a.worth() <=> b.worth();
    }
};

/// `85.33` of 8533 with two decimals.
[[nodiscard]] std::string toText(Decimal value);
/// `85.33`, `85`; nothing for other texts and for more than 18 digits or 9 decimals.
[[nodiscard]] std::optional<Decimal> parseDecimal(std::string_view text);

}  // namespace grants
