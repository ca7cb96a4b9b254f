// SPDX-License-Identifier: GPL-3.0-or-later
// Subsidy schemes with their lines, and what must hold between a scheme, its kind and its
// parameters.
#include "domain/plan/plan_parts.h"
#include "domain/plan/scheme_settings.h"

#include <algorithm>
#include <array>

namespace grants {
namespace {

const std::vector<std::string_view> kNatures = {"ceiling", "fixed"};
const std::vector<std::string_view> kKinds = {codeText(SchemeKind::Transfer),
                                              codeText(SchemeKind::Pledge)};
const std::vector<std::string_view> kRules = {
    codeText(LineRule::Transfer), codeText(LineRule::Licence), codeText(LineRule::Large),
    codeText(LineRule::Pledge)};

/// Plans written before schemes named kind, rule and threshold had two, with these.
struct FormerRate {
    std::string_view rate;
    LineRule rule;
};
constexpr std::array<FormerRate, 4> kFormerRates = {{{"s1_transfer_rate", LineRule::Transfer},
                                                     {"s1_licence_rate", LineRule::Licence},
                                                     {"s1_large_rate", LineRule::Large},
                                                     {"s2_rate", LineRule::Pledge}}};
constexpr const char* kFormerThreshold = "s1_large_threshold";

SchemeKind readKind(JsonObject& object, const std::string& code) {
    if (!object.has("kind") && code == "S1") return SchemeKind::Transfer;
    if (!object.has("kind") && code == "S2") return SchemeKind::Pledge;
    return static_cast<SchemeKind>(object.oneOf("kind", kKinds));
}

LineRule readRule(JsonObject& object, const std::string& rate) {
    const auto former =
        std::find_if(kFormerRates.begin(), kFormerRates.end(),
                     [&rate](const FormerRate& known) { return known.rate == rate; });
    if (!object.has("rule") && former != kFormerRates.end()) return former->rule;
    return static_cast<LineRule>(object.oneOf("rule", kRules));
}

std::string readThreshold(JsonObject& object, const std::string& rate) {
    if (!object.has("threshold") && rate == "s1_large_rate") return kFormerThreshold;
    return object.text("threshold");
}

SchemeLine readLine(JsonObject& object) {
    SchemeLine line;
    line.code = object.text("code");
    line.name = object.text("name");
    line.nameEn = object.optionalText("name_en");
    line.clause = object.clause();
    line.condition = object.text("condition");
    line.beneficiary = object.text("beneficiary");
    line.rate = object.text("rate");
    line.rule = readRule(object, line.rate);
    if (line.rule == LineRule::Large) line.threshold = readThreshold(object, line.rate);
    line.isCeiling = object.oneOf("nature", kNatures) == 0;
    return line;
}

/// What the lines of a scheme of this kind hold, each once; large licences need no line.
std::vector<LineRule> rulesOf(SchemeKind kind) {
    if (kind == SchemeKind::Pledge) return {LineRule::Pledge};
    return {LineRule::Transfer, LineRule::Licence, LineRule::Large};
}

class SchemeCheck {
  public:
    SchemeCheck(const Plan& plan, std::size_t at, PlanFaults& faults)
        : m_plan(plan),
          m_scheme(plan.schemes[at]),
          m_path(pathTo("schemes", at)),
          m_faults(faults) {}

    void lines() const {
        const auto wanted = rulesOf(m_scheme.kind);
        for (std::size_t at = 0; at < m_scheme.lines.size(); ++at) {
            const LineRule rule = m_scheme.lines[at].rule;
            if (std::find(wanted.begin(), wanted.end(), rule) != wanted.end()) continue;
            m_faults.add("PLAN_SCHEME", m_path + ".lines[" + std::to_string(at) + "].rule",
                         translatable("plan-reader", "{0} 类奖补没有 {1} 这一种标准")
                             .with(codeText(m_scheme.kind), codeText(rule)));
        }
        for (const LineRule rule : wanted) once(rule);
    }
    void parameters() const {
        eachParameter(m_scheme, [this](const std::string& name, SettingType type,
                                       const std::string& place) {
            const Parameter* found = m_plan.findParameter(name);
            if (name.empty() || (found != nullptr && found->type == nameOf(type))) return;
            m_faults.add("PLAN_REFERENCE", m_path + "." + place,
                         translatable("plan-reader", "没有合适的参数“{0}”，请核对拼写").with(name));
        });
    }

  private:
    void once(LineRule rule) const {
        const auto lines =
            std::count_if(m_scheme.lines.begin(), m_scheme.lines.end(),
                          [rule](const SchemeLine& line) { return line.rule == rule; });
        if (lines == 1 || (lines == 0 && rule == LineRule::Large)) return;
        m_faults.add("PLAN_SCHEME", m_path + ".lines",
                     translatable("plan-reader", "{0} 类奖补应正好有一行 {1}，这里有 {2} 行")
                         .with(codeText(m_scheme.kind), codeText(rule), std::to_string(lines)));
    }

    const Plan& m_plan;
    const SubsidyScheme& m_scheme;
    std::string m_path;
    PlanFaults& m_faults;
};

/// Two schemes on one pool would each spend the whole of it.
void checkPools(const Plan& plan, PlanFaults& faults) {
    for (std::size_t at = 1; at < plan.schemes.size(); ++at) {
        const auto before = plan.schemes.begin() + static_cast<std::ptrdiff_t>(at);
        const std::string& pool = plan.schemes[at].pool;
        const bool taken = std::any_of(plan.schemes.begin(), before, [&](const SubsidyScheme& one) {
            return !pool.empty() && one.pool == pool;
        });
        if (!taken) continue;
        faults.add("PLAN_DUPLICATE_CODE", pathTo("schemes", at, "pool"),
                   translatable("plan-reader", "“{0}”已是另一项奖补的资金总额，请另设一个参数")
                       .with(pool));
    }
}

}  // namespace

SubsidyScheme readScheme(JsonObject& object) {
    SubsidyScheme scheme;
    scheme.code = object.text("code");
    scheme.kind = readKind(object, scheme.code);
    scheme.name = object.text("name");
    scheme.nameEn = object.optionalText("name_en");
    scheme.clause = object.clause();
    scheme.scope = object.text("scope");
    scheme.unitCap = object.text("unit_cap");
    scheme.pool = object.text("pool");
    object.objects("lines", [&](JsonObject& item) { scheme.lines.push_back(readLine(item)); });
    return scheme;
}

void checkSchemes(const Plan& plan, PlanFaults& faults) {
    for (std::size_t at = 0; at < plan.schemes.size(); ++at) {
        const SchemeCheck check(plan, at, faults);
        check.lines();
        check.parameters();
    }
    checkPools(plan, faults);
}

}  // namespace grants
