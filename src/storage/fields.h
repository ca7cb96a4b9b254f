// SPDX-License-Identifier: GPL-3.0-or-later
// How values become columns: each aggregate names its fields once, and visitors carry them into
// SQL, into bound buffers, back into values and into the words of the audit trail.
#pragma once

#include "base/date.h"
#include "base/fraction.h"
#include "base/id.h"
#include "base/money.h"
#include "domain/applications/points.h"
#include "domain/registry/organisation.h"
#include "domain/registry/patent_number.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace grants {

/// A stored value that is none: names the column. Stores turn it into an Error or a finding.
struct Unreadable {
    const char* column;
    std::string value;
};

/// `2024-06-01` into a day, nothing else accepted; much faster than what people may write.
[[nodiscard]] std::optional<Date> dateOfIso(std::string_view text);

/// Lines of a text; none of an empty one.
[[nodiscard]] std::vector<std::string> linesOf(std::string_view text);
[[nodiscard]] std::string inLines(const std::vector<std::string>& lines);
[[nodiscard]] std::string inLines(const std::vector<CreditCode>& codes);

/// The field kinds over a Visitor. A reading Visitor has number(name), optionalNumber(name),
/// text(name); a writing Visitor takes the value as second argument. Empty ids and optionals are
/// NULL.
template <class Visitor>
class Fields {
  public:
    explicit Fields(Visitor& visitor) : m_visitor(visitor) {}

    /// Whether the fields that came with this migration, `first` and those behind it, are there.
    /// Files and trails of before lack them: their values keep what a blank one has.
    [[nodiscard]] bool since(std::int64_t migration, const char* first) {
        if constexpr (requires { m_visitor.has(migration, first); }) {
            return m_visitor.has(migration, first);
        } else {
            return true;
        }
    }

    template <class S>
    void text(const char* name, S& value) {
        if constexpr (Visitor::kReads) {
            value = m_visitor.text(name);
        } else {
            m_visitor.text(name, value);
        }
    }
    /// A text that the trail keeps to itself.
    template <class S>
    void secret(const char* name, S& value) {
        if constexpr (!requires { Visitor::kTold; }) text(name, value);
    }
    /// A set of closed choices.
    template <class B>
    void bits(const char* name, B& value) {
        if constexpr (Visitor::kReads) {
            value = std::remove_const_t<B>::ofBits(fromZero(name, m_visitor.number(name)));
        } else {
            m_visitor.number(name, value.bits());
        }
    }
    template <class N>
    void count(const char* name, N& value) {
        if constexpr (Visitor::kReads) {
            value = fromZero(name, m_visitor.number(name));
        } else {
            m_visitor.number(name, value);
        }
    }
    template <class N>
    void optionalCount(const char* name, N& value) {
        if constexpr (Visitor::kReads) {
            value = m_visitor.optionalNumber(name);
            if (value) fromZero(name, *value);
        } else {
            m_visitor.optionalNumber(name, value);
        }
    }
    template <class M>
    void money(const char* name, M& value) {
        if constexpr (Visitor::kReads) {
            value = Money::ofFen(fromZero(name, m_visitor.number(name)));
        } else {
            m_visitor.number(name, value.inFen());
        }
    }
    template <class M>
    void optionalMoney(const char* name, M& value) {
        if constexpr (Visitor::kReads) {
            const auto fen = m_visitor.optionalNumber(name);
            value = fen ? std::optional(Money::ofFen(fromZero(name, *fen))) : std::nullopt;
        } else {
            m_visitor.optionalNumber(name, value ? std::optional(value->inFen()) : std::nullopt);
        }
    }
    template <class B>
    void flag(const char* name, B& value) {
        if constexpr (Visitor::kReads) {
            value = m_visitor.number(name) != 0;
        } else {
            m_visitor.number(name, value ? 1 : 0);
        }
    }
    template <class D>
    void date(const char* name, D& value) {
        if constexpr (Visitor::kReads) {
            value = readDay(name, m_visitor.text(name));
        } else {
            m_visitor.text(name, inIso(value));
        }
    }
    template <class D>
    void optionalDate(const char* name, D& value) {
        if constexpr (Visitor::kReads) {
            const auto written = m_visitor.optionalText(name);
            value = written ? std::optional(readDay(name, *written)) : std::nullopt;
        } else if (value) {
            m_visitor.optionalText(name, inIso(*value));
        } else {
            m_visitor.optionalText(name, std::nullopt);
        }
    }
    /// In hundredths.
    template <class P>
    void points(const char* name, P& value) {
        if constexpr (Visitor::kReads) {
            const std::int64_t hundredths = fromZero(name, m_visitor.number(name));
            if (hundredths > kMostHundredths) throw Unreadable{name, std::to_string(hundredths)};
            value = Points::ofHundredths(static_cast<std::int32_t>(hundredths));
        } else {
            m_visitor.number(name, value.inHundredths());
        }
    }
    /// A closed enum from 0 to `last`.
    template <class E>
    void choice(const char* name, E& value, std::remove_const_t<E> last) {
        if constexpr (Visitor::kReads) {
            const std::int64_t number = m_visitor.number(name);
            if (number < 0 || number > static_cast<std::int64_t>(last))
                throw Unreadable{name, std::to_string(number)};
            value = static_cast<E>(number);
        } else {
            m_visitor.number(name, static_cast<std::int64_t>(value));
        }
    }
    /// A text that was the place among `former` once; the audit trail of then is read as well.
    template <class S>
    void textOncePlace(const char* name, S& value, std::span<const std::string_view> former) {
        if constexpr (requires { m_visitor.textOrPlace(name, former); }) {
            value = m_visitor.textOrPlace(name, former);
        } else {
            text(name, value);
        }
    }
    template <class F>
    void share(const char* num, const char* den, F& value) {
        if constexpr (Visitor::kReads) {
            const std::int64_t above = fromZero(num, m_visitor.number(num));
            const std::int64_t below = m_visitor.number(den);
            if (below <= 0) throw Unreadable{den, std::to_string(below)};
            value = Fraction(above, below);
        } else {
            m_visitor.number(num, value.num());
            m_visitor.number(den, value.den());
        }
    }
    /// Another record of the file, or none.
    template <class I>
    void reference(const char* name, I& value) {
        unit(name, value);
    }
    template <class I>
    void unit(const char* name, I& value) {
        if constexpr (Visitor::kReads) {
            value.value = m_visitor.optionalNumber(name).value_or(0);
        } else {
            m_visitor.optionalNumber(name, value ? std::optional(value.value) : std::nullopt);
        }
    }
    template <class C>
    void code(const char* name, C& value) {
        if constexpr (Visitor::kReads) {
            value = readCode(name, m_visitor.text(name));
        } else {
            m_visitor.text(name, value.text());
        }
    }
    template <class C>
    void optionalCode(const char* name, C& value) {
        if constexpr (Visitor::kReads) {
            const auto written = m_visitor.optionalText(name);
            if (written) {
                value = readCode(name, *written);
            } else {
                value.reset();
            }
        } else {
            m_visitor.optionalText(name, value ? std::optional(value->text()) : std::nullopt);
        }
    }
    /// Several texts or codes in one column, a line each.
    template <class L>
    void lines(const char* name, L& values) {
        if constexpr (Visitor::kReads) {
            values.clear();
            for (const std::string& line : linesOf(m_visitor.text(name))) {
                if constexpr (std::is_same_v<L, std::vector<CreditCode>>) {
                    values.push_back(readCode(name, line));
                } else {
                    values.push_back(line);
                }
            }
        } else {
            m_visitor.text(name, inLines(values));
        }
    }
    template <class P>
    void optionalPatent(const char* name, P& value) {
        if constexpr (Visitor::kReads) {
            const auto packed = m_visitor.optionalNumber(name);
            value = packed ? std::optional(PatentNumber::unpack(*packed)) : std::nullopt;
        } else {
            m_visitor.optionalNumber(name, value ? std::optional(value->packed()) : std::nullopt);
        }
    }

  private:
    static constexpr std::int64_t kMostHundredths = 10'000'000;  // as the table takes

    /// No amount, number or share of a record is below zero; a damaged file may say so.
    static std::int64_t fromZero(const char* name, std::int64_t number) {
        if (number < 0) throw Unreadable{name, std::to_string(number)};
        return number;
    }

    static Date readDay(const char* name, std::string_view written) {
        const auto day = dateOfIso(written);
        if (!day) throw Unreadable{name, std::string(written)};
        return *day;
    }

    static CreditCode readCode(const char* name, std::string_view written) {
        auto code = CreditCode::parse(written);
        if (!code) throw Unreadable{name, std::string(written)};
        return *code;
    }

    Visitor& m_visitor;
};

}  // namespace grants
