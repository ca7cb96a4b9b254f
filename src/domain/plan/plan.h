// SPDX-License-Identifier: GPL-3.0-or-later
// The policy as data: projects with indicators, schemes, targets, readings, parameters, fund rules.
// Every value names its clause. Read and checked from JSON by plan_reader. The `…En` fields are
// English twins for display; empty when the plan gives none.
#pragma once

#include "base/date.h"
#include "base/fraction.h"
#include "base/money.h"
#include "domain/plan/rules.h"
#include "domain/plan/scheme.h"
#include "domain/plan/scheme_rules.h"
#include "domain/registry/organisation.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace grants {

/// 以上/不少于 include the number, 超过 excludes it (民法典 1259).
enum class Comparator { AtLeast, MoreThan, AtMost, LessThan };

/// Where the counted firms must be; the geography differs inside one project.
enum class Geography { Any, City, District, Park };

/// How a unit must stand to a record for it to count as the unit's own.
enum class Party { Anyone, Service, Provider, Recipient, Holder };

/// A goal: a count, an amount or a ratio, in the unit beside it.
using Quantity = std::variant<std::int64_t, Money, Fraction>;

struct NumericGoal {
    std::string measure;  // a name of the closed vocabulary (measure_names.h)
    Comparator comparator = Comparator::AtLeast;
    Quantity value;
    std::string unit;  // 家, 次, 件, 元 …
    Geography geography = Geography::Any;
    Party by = Party::Anyone;       // whose records count when a unit is measured
    bool bare = false;              // the text has no comparator: bare_number_comparator decides
    bool withoutMunicipal = false;  // 市级立项项目的质押融资不计算在内 (A22)
};

struct QualitativeGoal {
    std::vector<std::string> deliverables;  // what must be handed in and accepted, one by one
};

/// What one unit that fulfils an indicator adds to a district target (domain §1.3).
struct Contribution {
    std::string target;              // T1
    std::optional<Quantity> amount;  // the indicator's own goal when absent
};

struct Indicator {
    std::string code;  // P1-3b
    std::string text, textEn;
    std::string clause;
    std::variant<NumericGoal, QualitativeGoal> goal;
    std::vector<Contribution> feeds;
};

struct SupportProject {
    std::string code, name, nameEn, clause;
    std::string applicant;              // who may apply, in words
    std::vector<UnitKind> applicants;   // the same as kinds of unit; empty: any
    Geography place = Geography::Any;   // where the applicant must be; never Park
    std::vector<EnterpriseSize> sizes;  // of the applicant; empty: any
    int slots = 0;                      // 家数上限
    bool exactlyOne = false;            // 择优遴选1家
    Money unitCap, totalCap;
    std::vector<Indicator> indicators;
};

struct Target {
    std::string code, name, nameEn, clause;
    NumericGoal goal;
    std::string note, noteEn;  // how it is counted
};

/// A value that a setting may take, by its code for --set and in the plan's words; the code stands
/// for the words that a plan lacks.
struct SettingOption {
    std::string code, text, textEn;
};

/// An open reading A1–A32: how the text may be taken, which way is the default, and why.
struct Reading {
    std::string id;    // A3
    std::string name;  // s1_large_relation
    std::string question, questionEn, clause, note;
    std::vector<SettingOption> options;  // empty for A2, which the parameters of carriedBy hold
    std::string value;                   // the option in force
    std::string defaultValue;
    std::vector<std::string> carriedBy;
    bool enforced = true;  // false: recorded, used by no calculation yet
};

/// A named parameter with a free value: windows, rates, caps, pools, procedure numbers (domain §5).
struct Parameter {
    std::string name, label, labelEn, clause, note;
    std::string type;  // as SettingType is named: choice, money, days …
    std::string value, defaultValue;
    std::string ceiling;                 // a rate or cap may not exceed it; empty when free
    std::vector<SettingOption> options;  // for choice
};

struct FundRule {
    std::string id, clause, text, textEn;
};

/// A line of the experts' score sheet (domain §5.2).
struct RubricItem {
    std::string name, nameEn, clause;
    int points = 0;
    std::string criteria, criteriaEn;  // what to look at
};

/// An item of the 形式审查表 (domain §5.4).
struct ExaminationItem {
    std::string name, nameEn, clause;
};

/// An article of the 任务书 (domain §5.4). Its text names what an award fills in by task_places.h.
struct TaskArticle {
    std::string name, nameEn, clause;
    std::string text, textEn;
};

/// A line of the performance self-evaluation (domain §5.5).
struct EvaluationItem {
    std::string name, clause;
    std::string level1, level2;  // 产出指标, 数量指标
    std::string target;          // T1, empty for lines that no target feeds
    int points = 0;
};

struct Plan {
    std::string id, name, nameEn, issuer, issuerEn, issued, published;
    std::vector<std::string> basis;     // 依据
    std::vector<std::string> upstream;  // what the basis itself rests on
    std::string authority, fundingSource;
    std::vector<std::string> cityDepartments;
    std::string projectMode, schemeMode, modeClause;  // 事前资助, 事后奖补
    Money fundTotal;  // Σ of the ceilings unless the bureau says otherwise
    Date useBy;       // 使用期限, F5
    std::string useByClause;
    std::vector<SupportProject> projects;
    std::vector<SubsidyScheme> schemes;
    std::vector<Target> targets;
    std::vector<Reading> readings;
    std::vector<Parameter> parameters;
    std::vector<FundRule> fundRules;
    std::vector<ExaminationItem> examination;    // none in plans of an older form
    std::vector<RubricItem> rubric;              // sums to 100
    std::vector<EvaluationItem> selfEvaluation;  // sums to 100 with execution_points
    std::vector<TaskArticle> taskBook;           // none in plans of an older form

    /// Sets a reading or parameter by name, as --set does. Rates and unit caps stay at or below
    /// their ceiling; pools and the fund's total may rise (调剂, F4). Faults: SET_UNKNOWN,
    /// SET_OPTION, SET_FORMAT, SET_CEILING, SET_NEGATIVE.
    [[nodiscard]] Parsed<void> set(std::string_view setting, std::string_view value);
    /// The typed values in force. The reader guarantees that every name is there and fits; throws
    /// std::logic_error for a plan that no reader made.
    [[nodiscard]] Rules rules() const;
    /// The same of each scheme, in plan order.
    [[nodiscard]] std::vector<SchemeRules> schemeRules() const;
    /// Of one of its schemes; throws std::logic_error when it lacks it.
    [[nodiscard]] SchemeRules schemeRules(std::string_view code) const;
    /// Names and values in force of all readings and parameters, in plan order.
    [[nodiscard]] std::vector<std::pair<std::string, std::string>> settings() const;
    /// The value in force of one reading or parameter. Throws std::logic_error for an unknown name.
    [[nodiscard]] const std::string& value(std::string_view setting) const;

    [[nodiscard]] const SupportProject* findProject(std::string_view code) const;
    [[nodiscard]] const Indicator* findIndicator(std::string_view code) const;
    [[nodiscard]] const Target* findTarget(std::string_view code) const;
    [[nodiscard]] const SubsidyScheme* findScheme(std::string_view code) const;
    [[nodiscard]] const Parameter* findParameter(std::string_view setting) const;
    /// Where a fund rule stands (F1); for a plan without that rule, where its time limit does.
    [[nodiscard]] const std::string& ruleClause(std::string_view rule) const;
};

/// A setting's value as people read it: the words of its option, or the value as it is written.
[[nodiscard]] SettingOption inWords(const std::vector<SettingOption>& options,
                                    const std::string& value);

/// What all projects together bring to a target when every slot is filled and every indicator just
/// met (domain §1.3); nothing when no project feeds it.
[[nodiscard]] std::optional<Quantity> fullSlots(const Plan& plan, std::string_view target);

/// The comparators and geographies as the plan writes them: >=, city.
[[nodiscard]] std::string_view codeText(Comparator comparator);
[[nodiscard]] std::string_view codeText(Geography geography);
[[nodiscard]] std::string_view codeText(Party party);
[[nodiscard]] std::string_view codeText(SchemeKind kind);
[[nodiscard]] std::string_view codeText(LineRule rule);
/// 300, 4亿元, 2%: a goal's number as the plan writes it.
[[nodiscard]] std::string toText(const Quantity& value);

}  // namespace grants
