// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/date.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <stdexcept>

namespace grants {
namespace {

constexpr int kFirstYear = 1900, kLastYear = 2199;

std::chrono::year_month_day civil(std::int32_t days) {
    return std::chrono::sys_days(std::chrono::days(days));
}

std::chrono::year_month_day civil(int year, int month, int day) {
    return {std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
            std::chrono::day(static_cast<unsigned>(day))};
}

bool exists(int year, int month, int day) {
    return year >= kFirstYear && year <= kLastYear && month > 0 && day > 0 &&
           civil(year, month, day).ok();
}

tl::unexpected<Fault> noDate(std::string_view text) {
    return tl::make_unexpected(
        Fault{"DATE_FORMAT",
              translatable("date", "“{0}”不是日期，请写成 2024-06-01 或 2024年6月1日").with(text)});
}

tl::unexpected<Fault> noSuchDay(std::string_view text) {
    return tl::make_unexpected(Fault{
        "DATE_INVALID", translatable("date", "日历上没有“{0}”这一天，请核对年月日").with(text)});
}

/// Year, month and day with the separators given, e.g. "-", "-", "".
std::optional<std::array<int, 3>> split(std::string_view text,
                                        const std::array<std::string_view, 3>& separators) {
    std::array<int, 3> parts{};
    for (std::size_t part = 0; part < 3; ++part) {
        std::size_t digits = 0;
        while (digits < text.size() && text[digits] >= '0' && text[digits] <= '9') {
            if (digits == 4) return std::nullopt;
            parts[part] = parts[part] * 10 + (text[digits++] - '0');
        }
        const bool rightLength = part == 0 ? digits == 4 : digits == 1 || digits == 2;
        text.remove_prefix(digits);
        if (!rightLength || !text.starts_with(separators[part])) return std::nullopt;
        text.remove_prefix(separators[part].size());
    }
    if (!text.empty()) return std::nullopt;
    return parts;
}

/// One or two digits below `limit` at the front of the text, which they leave.
bool takeBelow(std::string_view& text, int limit) {
    std::size_t digits = 0;
    int value = 0;
    for (; digits < 2 && digits < text.size() && isDigit(text[digits]); ++digits)
        value = value * 10 + (text[digits] - '0');
    text.remove_prefix(digits);
    return digits > 0 && value < limit;
}

bool take(std::string_view& text, char c) {
    if (!text.starts_with(c)) return false;
    text.remove_prefix(1);
    return true;
}

/// `15:30`, `0:00:00`, `00:00:00.000`.
bool isTimeOfDay(std::string_view text) {
    if (!takeBelow(text, 24) || !take(text, ':') || !takeBelow(text, 60)) return false;
    if (text.empty()) return true;
    if (!take(text, ':') || !takeBelow(text, 60)) return false;
    if (take(text, '.')) return !text.empty() && std::all_of(text.begin(), text.end(), isDigit);
    return text.empty();
}

/// Exports write a day as its first second: 2024-06-01 00:00:00, 2024-06-01T00:00:00.
std::string_view withoutTime(std::string_view form) {
    const auto gap = form.find_first_of(" T");
    if (gap == std::string_view::npos) return form;
    const std::string time = trimmed(form.substr(gap + 1));
    return isTimeOfDay(time) ? form.substr(0, gap) : form;
}

/// `20240601` as `2024-06-01`.
std::string withSeparators(std::string_view form) {
    if (form.size() != 8 || !std::all_of(form.begin(), form.end(), isDigit))
        return std::string(form);
    return std::string(form.substr(0, 4))
        .append("-")
        .append(form.substr(4, 2))
        .append("-")
        .append(form.substr(6));
}

std::string padded(int value, std::size_t width) {
    std::string digits = std::to_string(value);
    return std::string(width - digits.size(), '0') + digits;
}

}  // namespace

Date::Date(int year, int month, int day) {
    if (!exists(year, month, day)) throw std::domain_error("no such day");
    m_days = static_cast<std::int32_t>(
        std::chrono::sys_days(civil(year, month, day)).time_since_epoch().count());
}

Date Date::ofDays(std::int32_t sinceEpoch) {
    Date date;
    date.m_days = sinceEpoch;
    return date;
}

int Date::year() const {
    return static_cast<int>(civil(m_days).year());
}
int Date::month() const {
    return static_cast<int>(static_cast<unsigned>(civil(m_days).month()));
}
int Date::day() const {
    return static_cast<int>(static_cast<unsigned>(civil(m_days).day()));
}

Date Date::plusDays(int days) const {
    return ofDays(m_days + days);
}

Date Date::endOfMonth() const {
    const auto today = civil(m_days);
    const auto last = std::chrono::sys_days(today.year() / today.month() / std::chrono::last);
    return ofDays(static_cast<std::int32_t>(last.time_since_epoch().count()));
}

Parsed<Date> parseDate(std::string_view text) {
    static constexpr std::array<std::array<std::string_view, 3>, 5> kForms = {
        {{"-", "-", ""}, {"/", "/", ""}, {".", ".", ""}, {"年", "月", "日"}, {"年", "月", ""}}};
    const std::string whole = trimmed(halfWidth(text));
    const std::string form = withSeparators(withoutTime(whole));
    for (const auto& separators : kForms) {
        const auto parts = split(form, separators);
        if (!parts) continue;
        const auto [year, month, day] = *parts;
        if (!exists(year, month, day)) return noSuchDay(text);
        return Date(year, month, day);
    }
    return noDate(text);
}

Parsed<Date> dateOfSerial(std::int64_t serial, bool from1904) {
    const std::string written = std::to_string(serial);
    // The 1900 system counts a 29 February 1900 that never was as day 60.
    if (serial < (from1904 ? 0 : 1) || serial > 110'000 || (!from1904 && serial == 60))
        return noSuchDay(written);
    const Date start = from1904      ? Date(1904, 1, 1)
                       : serial < 60 ? Date(1900, 1, 1)
                                     : Date(1900, 1, 1).plusDays(-1);
    const Date day = start.plusDays(static_cast<int>(serial - (from1904 ? 0 : 1)));
    return day.year() > kLastYear ? Parsed<Date>(noSuchDay(written)) : Parsed<Date>(day);
}

std::string inIso(Date date) {
    return padded(date.year(), 4) + "-" + padded(date.month(), 2) + "-" + padded(date.day(), 2);
}

std::string inChinese(Date date) {
    return std::to_string(date.year()) + "年" + std::to_string(date.month()) + "月" +
           std::to_string(date.day()) + "日";
}

}  // namespace grants
