// SPDX-License-Identifier: GPL-3.0-or-later
// The policy as data: projects with indicators, schemes, targets, readings, parameters, fund rules.
// Every value names its clause. Read and checked from JSON by plan_reader.
#pragma once

#include "base/date.h"
#include "base/fraction.h"
#include "base/money.h"
#include "domain/plan/rules.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace grants {

/// 以上/不少于 include the number, 超过 excludes it (民法典 1259).
enum class Comparator { AtLeast, MoreThan, AtMost, LessThan };

/// Where the counted firms must be; the geography differs inside one project.
enum class Geography { Any, City, District, Park };

/// A goal: a count, an amount or a ratio, in the unit beside it.
using Quantity = std::variant<std::int64_t, Money, Fraction>;

struct NumericGoal {
    std::string measure;                    // a name of the closed vocabulary (progress/measures.h)
    Comparator comparator = Comparator::AtLeast;
    Quantity value;
    std::string unit;                       // 家, 次, 件, 元 …
    Geography geography = Geography::Any;
};

struct QualitativeGoal {
    std::string deliverable;                // what must be handed in and accepted
};

struct Indicator {
    std::string code;                       // P1-3b
    std::string text;
    std::string clause;
    std::variant<NumericGoal, QualitativeGoal> goal;
};

struct SupportProject {
    std::string code, name, clause;
    std::string applicant;                  // who may apply, in words
    int slots = 0;                          // 家数上限
    bool exactlyOne = false;                // 择优遴选1家
    Money unitCap, totalCap;
    std::vector<Indicator> indicators;
};

struct SubsidyScheme {
    std::string code, name, clause;
};

struct Target {
    std::string code, name, clause;
    NumericGoal goal;
    std::string note;
};

/// An open reading A1–A32: how the text may be taken, which way is the default, and why.
struct Reading {
    std::string id;                         // A3
    std::string name;                       // s1_large_relation
    std::string question, clause, note;
    std::vector<std::string> options;       // empty for readings with a free value
    std::string value;                      // the option in force
    std::string defaultValue;
    bool enforced = true;                   // false: recorded, used by no calculation yet
};

/// A named parameter with a free value: windows, rates, caps, pools, procedure numbers (domain §5).
struct Parameter {
    std::string name, label, clause, note;
    std::string type;                       // money, fraction, dates, date, integer, text, choice, list
    std::string value, defaultValue;
    std::string ceiling;                    // a rate or cap may not exceed it; empty when free
    std::vector<std::string> options;       // for choice
};

struct FundRule {
    std::string id, clause, text;
};

struct Plan {
    std::string id, name, issuer, issued;
    std::vector<std::string> basis;         // 依据
    Money fundTotal;                        // Σ of the ceilings unless the bureau says otherwise
    Date useBy;                             // 使用期限, F5
    std::vector<SupportProject> projects;
    std::vector<SubsidyScheme> schemes;
    std::vector<Target> targets;
    std::vector<Reading> readings;
    std::vector<Parameter> parameters;
    std::vector<FundRule> fundRules;

    /// Sets a reading or parameter by name, as --set does. Faults: SET_UNKNOWN, SET_OPTION,
    /// SET_FORMAT, SET_CEILING, SET_NEGATIVE.
    [[nodiscard]] Parsed<void> set(std::string_view name, std::string_view value);
    /// The typed values in force. The reader guarantees that every name is there and fits.
    [[nodiscard]] Rules rules() const;
    /// Names and values in force of all readings and parameters, in plan order.
    [[nodiscard]] std::vector<std::pair<std::string, std::string>> settings() const;
};

}  // namespace grants
