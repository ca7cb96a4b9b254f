// SPDX-License-Identifier: GPL-3.0-or-later
// What one subsidy scheme of a plan pays and on which clauses: all that a calculation knows of it.
// The readings that all schemes share stand in Rules.
#pragma once

#include "base/fraction.h"
#include "base/money.h"

#include <optional>
#include <string>
#include <variant>

namespace grants {

/// The algorithm by which a scheme pays: for transfers and licences, or for pledge financing.
enum class SchemeKind { Transfer, Pledge };

/// What a licence whose recorded amount is above the threshold earns, strictly.
struct LargeRate {
    Fraction rate;
    Money threshold;
};

struct TransferRates {
    Money transfer, licence;  // 元 a piece and side
    std::optional<LargeRate> large;
};

struct PledgeRates {
    Fraction financing;  // of the financing that counts
};

/// Where the plan says it; a line that the scheme has not has no clause.
struct SchemeClauses {
    std::string chapter, scheme;  // of all schemes, of this one
    std::string transfer, licence, large, pledge;
    std::string unitCap, pool;
    std::string useBy, once, otherFunding;  // 使用期限, 从高不重复 (F1), 其他财政资金 (F3)
};

struct SchemeRules {
    std::string code;  // S1
    Money unitCap, pool;
    std::variant<TransferRates, PledgeRates> rates;
    SchemeClauses clauses;
    Money reallocated{};  // what of the pool came from other lines; negative for what went

    [[nodiscard]] SchemeKind kind() const { return static_cast<SchemeKind>(rates.index()); }
};

}  // namespace grants
