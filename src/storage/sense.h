// SPDX-License-Identifier: GPL-3.0-or-later
// Values that no sheet takes although their columns would: texts that are none, shares above the
// whole, amounts and numbers beyond anything that a district has.
#pragma once

#include "base/date.h"
#include "base/fraction.h"
#include "base/money.h"
#include "base/text.h"
#include "domain/registry/patent_number.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace grants {

/// Takes the place of Fields over a value that was read; names the columns that make no sense.
class Sense {
  public:
    static constexpr bool kReads = false;
    std::vector<std::string> columns;

    static bool since(std::int64_t, const char*) { return true; }
    void text(const char* name, const std::string& value) { require(name, isValidUtf8(value)); }
    void textOncePlace(const char* name, const std::string& value,
                       std::span<const std::string_view>) {
        text(name, value);
    }
    void secret(const char* name, const std::string& value) { text(name, value); }
    template <class B>
    void bits(const char*, const B&) {}
    template <class I>
    void reference(const char*, const I&) {}
    void count(const char* name, std::int64_t value) { require(name, value <= kMostOfAnything); }
    void optionalCount(const char* name, std::optional<std::int64_t> value) {
        count(name, value.value_or(0));
    }
    void money(const char* name, Money value) { require(name, value <= kMostMoney); }
    void optionalMoney(const char* name, std::optional<Money> value) {
        money(name, value.value_or(Money()));
    }
    void share(const char* name, const char*, Fraction value) {
        require(name, value <= Fraction(1, 1));
    }
    template <class D>
    void date(const char*, const D&) {}
    template <class D>
    void optionalDate(const char*, const D&) {}
    template <class P>
    void points(const char*, const P&) {}
    void lines(const char* name, const std::vector<std::string>& values) {
        for (const std::string& value : values) text(name, value);
    }
    template <class C>
    void lines(const char*, const std::vector<C>&) {}
    template <class B>
    void flag(const char*, const B&) {}
    template <class E>
    void choice(const char*, const E&, E) {}
    template <class I>
    void unit(const char*, const I&) {}
    template <class C>
    void code(const char*, const C&) {}
    template <class C>
    void optionalCode(const char*, const C&) {}
    void optionalPatent(const char* name, std::optional<PatentNumber> value) {
        require(name, !value || PatentNumber::parse(value->text()).has_value());
    }

  private:
    static constexpr std::int64_t kMostOfAnything = 1'000'000'000'000;        // as the sheets
    static constexpr Money kMostMoney = Money::ofFen(10'000'000'000'000'00);  // 十万亿元

    void require(const char* name, bool sensible) {
        if (!sensible) columns.emplace_back(name);
    }
};

}  // namespace grants
