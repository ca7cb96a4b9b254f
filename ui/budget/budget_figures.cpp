// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/budget_figures.h"

#include "ui/base/tr.h"
#include "ui/words/target_words.h"

#include <algorithm>
#include <numeric>

namespace grants::ui {

namespace {

/// Makes the rows in their order.
class LedgerRows {
  public:
    explicit LedgerRows(BudgetFigures& figures, Language language)
        : m_figures(figures), m_language(language) {}

    void addLines(int first, int last, const QString& sum) {
        std::vector<int> parts;
        for (int place = first; place < last; ++place) {
            const LedgerLine& line = m_figures.lines[static_cast<std::size_t>(place)];
            add(line, nameOfLine(line.code, *m_figures.plan, m_language), {place});
            parts.push_back(place);
        }
        addSum(std::move(parts), sum);
    }
    void addSum(std::vector<int> parts, const QString& name) {
        std::vector<LedgerLine> summed;
        for (const int place : parts)
            summed.push_back(m_figures.lines[static_cast<std::size_t>(place)]);
        add(sumOf(summed), name, std::move(parts));
    }

  private:
    void add(const LedgerLine& line, const QString& name, std::vector<int> parts) {
        const Execution execution =
            executionOf(line.paid - line.returned, line.adjusted(),
                        spendingPeriod(m_figures.plan->useBy), m_figures.asOf);
        m_figures.rows.push_back({line, name.toStdString(), std::move(parts), execution, {}});
    }

    BudgetFigures& m_figures;
    Language m_language;
};

/// What is wrong with a line stands in its row, what is wrong with the whole in the last.
void tellFaults(BudgetFigures& figures) {
    for (Finding& each : checkLedger(figures.lines, *figures.plan, figures.total)) {
        const std::string& line = each.place.record;
        const auto own = std::find_if(figures.rows.begin(), figures.rows.end(),
                                      [&](const LedgerRow& row) { return row.line.code == line; });
        LedgerRow& row = line.empty() ? figures.rows.back() : *own;
        row.faults.push_back(std::move(each.message));
    }
}

}  // namespace

BudgetFiguresPtr budgetOf(const std::shared_ptr<const FundYear>& year,
                          std::shared_ptr<const Plan> plan, Date day, Language language) {
    auto figures = std::make_shared<BudgetFigures>();
    static_cast<YearFigures&>(*figures) = figuresOf(year, *plan, day);
    figures->plan = std::move(plan);
    figures->names = std::make_shared<const UnitNames>(year);
    const int projects = static_cast<int>(figures->plan->projects.size());
    const int all = static_cast<int>(figures->lines.size());
    LedgerRows rows(*figures, language);
    rows.addLines(0, projects, tr("支持项目小计"));
    rows.addLines(projects, all, tr("绩效奖补小计"));
    std::vector<int> every(figures->lines.size());
    std::iota(every.begin(), every.end(), 0);
    rows.addSum(std::move(every), tr("合计"));
    tellFaults(*figures);
    return figures;
}

QString titleOf(const LedgerRow& row) {
    const QString name = QString::fromStdString(row.name);
    return row.isSum() ? name : QString::fromStdString(row.line.code) + QStringLiteral("  ") + name;
}

QString nameOfLine(std::string_view code, const Plan& plan, Language language) {
    if (const SupportProject* project = plan.findProject(code)) return nameOf(*project, language);
    if (const SubsidyScheme* scheme = plan.findScheme(code)) return nameOf(*scheme, language);
    return {};
}

}  // namespace grants::ui
