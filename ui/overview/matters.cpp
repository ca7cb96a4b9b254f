// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/matters.h"

#include "domain/people/expert_login.h"
#include "domain/procedure/day_order.h"
#include "domain/progress/uncounted.h"
#include "domain/registry/identifiers.h"
#include "ui/overview/found_records.h"
#include "ui/overview/fund_row.h"
#include "ui/overview/waiting_steps.h"
#include "ui/words/target_words.h"

#include <algorithm>
#include <map>

namespace grants::ui {

namespace {

constexpr int kSoon = 90;  // days before the fund's last day

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

struct KindName {
    const char *key, *title;
};
constexpr KindName kKindNames[] = {{"licences", QT_TRANSLATE_NOOP("Matters", "转让许可")},
                                   {"pledges", QT_TRANSLATE_NOOP("Matters", "质押融资")},
                                   {"products", QT_TRANSLATE_NOOP("Matters", "产品备案")},
                                   {"activities", QT_TRANSLATE_NOOP("Matters", "活动")},
                                   {"deliverables", QT_TRANSLATE_NOOP("Matters", "成果")},
                                   {"surveys", QT_TRANSLATE_NOOP("Matters", "满意度")}};

MatterPlace placeIn(std::string_view kind, std::string_view number) {
    QString title;
    for (const KindName& each : kKindNames)
        if (each.key == kind) title = sayMatter(each.title);
    return {title + u' ' + text(number), text(kind) + u':' + text(number)};
}

/// Where the search finds a record that targets are made of.
MatterPlace placeOf(EvidenceRef record, const FundYear& year) {
    using Kind = EvidenceRef::Kind;
    if (record.kind == Kind::Licence)
        return placeIn("licences", year.licences[record.index].registerNo);
    if (record.kind == Kind::Pledge)
        return placeIn("pledges", year.pledges[record.index].registerNo);
    return placeIn("products", year.products[record.index].filingNo);
}

class Gathering {
  public:
    Gathering(const OverviewFigures& figures, const Onlooker& onlooker)
        : m_figures(figures), m_onlooker(onlooker) {}

    [[nodiscard]] Matters all() {
        m_matters.waiting = waitingSteps(m_figures, m_onlooker);
        computedSchemes();
        lastDay();
        if (!m_figures.isBare) targets();
        rejections();
        fund();
        registerNumbers();
        days();
        dayOrder();
        uncounted();
        units();
        experts();
        for (auto* list : {&m_matters.waiting, &m_matters.wrong}) {
            std::stable_sort(list->begin(), list->end(), [](const Matter& a, const Matter& b) {
                return a.severity < b.severity;
            });
        }
        return std::move(m_matters);
    }

  private:
    void computedSchemes();
    void lastDay();
    void targets();
    void rejections();
    void fund();
    void registerNumbers();
    void days();
    void dayOrder();
    void uncounted();
    void units();
    void experts();
    void wrong(Severity severity, const QString& sentence, const FoundRecords& found,
               const char* page) {
        if (found.count > 0) {
            m_matters.wrong.push_back({severity, sentence.arg(found.count), QLatin1String(page),
                                       found.first, found.records, found.count});
        }
    }

    const OverviewFigures& m_figures;
    const Onlooker& m_onlooker;
    Matters m_matters;
};

void Gathering::computedSchemes() {
    for (const SchemeResult& scheme : m_figures.schemes) {
        if (scheme.units.empty()) continue;
        const QString code = text(scheme.rules.code);
        m_matters.waiting.push_back(
            {Severity::Note,
             sayMatter(QT_TRANSLATE_NOOP("Matters", "%1 已测算 %2 家 %3 万元，待拨付"))
                 .arg(code)
                 .arg(scheme.units.size())
                 .arg(inWanShort(scheme.paid)),
             QStringLiteral("subsidy"), code});
    }
}

void Gathering::lastDay() {
    const Date last = m_figures.plan->useBy;
    const int days = last.daysSinceEpoch() - m_figures.asOf.daysSinceEpoch();
    if (days > kSoon) return;
    const QString day = text(inIso(last));
    if (days < 0) {
        m_matters.waiting.push_back(
            {Severity::Error,
             sayMatter(QT_TRANSLATE_NOOP("Matters", "资金使用期限 %1 已过")).arg(day),
             {},
             {}});
    } else {
        m_matters.waiting.push_back(
            {Severity::Warning,
             sayMatter(QT_TRANSLATE_NOOP("Matters", "资金须在 %1 前用完，还有 %2 天"))
                 .arg(day)
                 .arg(days),
             {},
             {}});
    }
}

void Gathering::targets() {
    std::map<Standing, FoundRecords> found;
    for (std::size_t i = 0; i < m_figures.targets.size(); ++i) {
        const Target& target = m_figures.plan->targets[i];
        found[standingOf(m_figures.targets[i], target.goal)].add(text(target.code));
    }
    wrong(Severity::Error, sayMatter(QT_TRANSLATE_NOOP("Matters", "%1 项目标未达成")),
          found[Standing::Missed], "targets");
    wrong(Severity::Warning, sayMatter(QT_TRANSLATE_NOOP("Matters", "%1 项目标落后于时序进度")),
          found[Standing::Behind], "targets");
    wrong(Severity::Note, sayMatter(QT_TRANSLATE_NOOP("Matters", "%1 项目标缺数据，无法计算")),
          found[Standing::NotComputable], "targets");
}

void Gathering::rejections() {
    if (m_figures.basis != Basis::Filed) return;
    for (const SchemeResult& scheme : m_figures.schemes) {
        const QString code = text(scheme.rules.code);
        const FoundRecords rejected{static_cast<std::int64_t>(scheme.rejected.size()),
                                    code + QStringLiteral("-rejected")};
        wrong(Severity::Warning,
              sayMatter(QT_TRANSLATE_NOOP("Matters", "%1 有 %2 项申报不予支持")).arg(code),
              rejected, "subsidy");
        const FoundRecords flagged{
            static_cast<std::int64_t>(scheme.warnings.size()),
            scheme.warnings.empty() ? QString() : text(scheme.warnings.front())};
        wrong(Severity::Warning,
              sayMatter(QT_TRANSLATE_NOOP("Matters", "%1 有 %2 条记录需要核对")).arg(code), flagged,
              "evidence");
    }
}

void Gathering::fund() {
    const std::vector<LedgerLine> lines(m_figures.lines.begin(), m_figures.lines.end() - 1);
    FoundRecords over;
    for (const Finding& finding : checkLedger(lines, *m_figures.plan, m_figures.total))
        over.add(text(finding.place.record));
    wrong(Severity::Error, sayMatter(QT_TRANSLATE_NOOP("Matters", "资金有 %1 处超过上限")), over,
          "budget");
}

void Gathering::registerNumbers() {
    FoundRecords odd;
    for (const LicenceRecord& record : m_figures.year->licences) {
        if (checkLicenceRegisterNo(record.registerNo))
            odd.addRecord([&] { return placeIn("licences", record.registerNo); });
    }
    for (const Pledge& pledge : m_figures.year->pledges) {
        if (checkPledgeRegisterNo(pledge.registerNo))
            odd.addRecord([&] { return placeIn("pledges", pledge.registerNo); });
    }
    wrong(Severity::Note, sayMatter(QT_TRANSLATE_NOOP("Matters", "%1 个登记号与常见写法不同")), odd,
          "evidence");
}

void Gathering::days() {
    const DateRange period = m_figures.plan->rules().factWindow;
    FoundRecords outside;
    const auto look = [&](const char* kind, const auto& records, auto number) {
        for (const auto& record : records) {
            if (!period.contains(record.date))
                outside.addRecord([&] { return placeIn(kind, std::invoke(number, record)); });
        }
    };
    const FundYear& year = *m_figures.year;
    look("licences", year.licences, &LicenceRecord::registerNo);
    look("pledges", year.pledges, &Pledge::registerNo);
    look("products", year.products, &ProductFiling::filingNo);
    look("activities", year.activities, &Activity::number);
    look("deliverables", year.deliverables, &Deliverable::number);
    look("surveys", year.surveys, &Survey::number);
    wrong(Severity::Warning,
          sayMatter(QT_TRANSLATE_NOOP("Matters", "%1 条记录的日期不在资金的计算期间内，不会计入")),
          outside, "evidence");
}

/// Where what was decided is looked up.
const char* pageOf(Subject subject) {
    if (subject == Subject::Application) return "applications";
    if (subject == Subject::Batch) return "subsidy";
    return subject == Subject::Payment ? "awards" : "budget";
}

void Gathering::dayOrder() {
    std::map<std::string, FoundRecords> found;
    for (const DayOutOfOrder& each : daysOutOfOrder(*m_figures.year)) {
        const Decision& decision = *each.decision;
        found[pageOf(decision.subject)].addRecord([&decision] {
            return MatterPlace{text(decision.number) + u' ' + text(inIso(decision.date)),
                               text(decision.number)};
        });
    }
    for (const auto& [page, decisions] : found) {
        wrong(Severity::Warning,
              sayMatter(QT_TRANSLATE_NOOP("Matters", "%1 步办理的日期早于它的上一步，请核对")),
              decisions, page.c_str());
    }
}

void Gathering::uncounted() {
    const FundYear& year = *m_figures.year;
    FoundRecords left;
    for (const EvidenceRef& record : uncountedRecords(year, *m_figures.plan, m_figures.asOf))
        left.addRecord([&] { return placeOf(record, year); });
    wrong(Severity::Warning,
          sayMatter(QT_TRANSLATE_NOOP("Matters", "%1 条记录不计入任何一项目标，请核对各方的登记")),
          left, "evidence");
}

void Gathering::units() {
    FoundRecords contacts, sizes;
    for (const Organisation& unit : m_figures.year->registry.units()) {
        const auto place = [&] { return MatterPlace{text(unit.name), text(unit.code.text())}; };
        if ((!unit.phone.empty() && checkPhone(unit.phone)) ||
            (!unit.account.empty() && checkBankAccount(unit.account)))
            contacts.addRecord(place);
        const auto size = classify(unit.industry, unit.metrics);
        if (unit.kind == UnitKind::Enterprise && size && *size != unit.size) sizes.addRecord(place);
    }
    wrong(Severity::Warning,
          sayMatter(QT_TRANSLATE_NOOP("Matters", "%1 家企业的规模与划型标准不符")), sizes,
          "registry");
    wrong(Severity::Note, sayMatter(QT_TRANSLATE_NOOP("Matters", "%1 家单位的电话或账号写法可疑")),
          contacts, "registry");
}

void Gathering::experts() {
    FoundRecords nobody;
    for (const Expert& expert : m_figures.year->experts) {
        if (!checkExpertLogin(expert.login, m_figures.year->people)) continue;
        nobody.addRecord([&expert] {
            return MatterPlace{text(expert.name) + u' ' + text(expert.login),
                               QStringLiteral("expert:#%1").arg(expert.id.value)};
        });
    }
    wrong(Severity::Warning,
          sayMatter(QT_TRANSLATE_NOOP("Matters", "%1 位专家的登录名没有能评分的人员")), nobody,
          "review");
}

}  // namespace

Matters mattersOf(const OverviewFigures& figures, const Onlooker& onlooker) {
    return Gathering(figures, onlooker).all();
}

}  // namespace grants::ui
