// SPDX-License-Identifier: GPL-3.0-or-later
// Calendar days without a clock or a time zone.
#pragma once

#include "base/finding.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace grants {

/// A day of the proleptic Gregorian calendar, 1900-01-01 … 2199-12-31. Default: 1970-01-01.
class Date {
  public:
    constexpr Date() = default;
    /// Only for days that exist; use parseDate for what people write. Throws std::domain_error.
    Date(int year, int month, int day);
    [[nodiscard]] static Date ofDays(std::int32_t sinceEpoch);

    [[nodiscard]] int year() const;
    [[nodiscard]] int month() const;
    [[nodiscard]] int day() const;
    [[nodiscard]] constexpr std::int32_t daysSinceEpoch() const { return m_days; }
    [[nodiscard]] Date plusDays(int days) const;
    [[nodiscard]] Date endOfMonth() const;
    friend constexpr auto operator<=>(Date, Date) = default;

  private:
    std::int32_t m_days = 0;
};

/// First and last day, both included.
struct DateRange {
    Date first, last;
    [[nodiscard]] bool contains(Date day) const { return first <= day && day <= last; }
    friend bool operator==(const DateRange&, const DateRange&) = default;
};

/// `2024-06-01`, `2024/6/1`, `2024.6.1`, `2024年6月1日`, `20240601`, full-width digits; a time of
/// day behind it says nothing. Faults: DATE_FORMAT, DATE_INVALID.
[[nodiscard]] Parsed<Date> parseDate(std::string_view text);
/// A spreadsheet's day number, 1900 system (with its false 1900-02-29) or 1904. Faults:
/// DATE_INVALID.
[[nodiscard]] Parsed<Date> dateOfSerial(std::int64_t serial, bool from1904);

/// `2024-06-01`.
[[nodiscard]] std::string inIso(Date date);
/// `2024年6月1日`.
[[nodiscard]] std::string inChinese(Date date);

}  // namespace grants
