// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/review_figures.h"

#include "domain/review/panel.h"
#include "ui/base/cell.h"

#include <algorithm>
#include <array>
#include <functional>

namespace grants::ui {

namespace {

constexpr std::array<std::string_view, 3> kPanelStates = {"examined", "in_review", "reviewed"};

bool hasPanel(const Case& one) {
    return std::find(kPanelStates.begin(), kPanelStates.end(), one.state) != kPanelStates.end();
}

std::string joined(const std::vector<std::string>& parts, std::string_view between) {
    std::string text;
    for (const std::string& part : parts) {
        if (!text.empty()) text += between;
        text += part;
    }
    return text;
}

std::string nameOfExpert(const Casebook& book, std::string_view expert) {
    const Expert* known = book.expert(expert);
    return known == nullptr ? std::string(expert) : known->name;
}

/// What keeps the application from its next step.
std::vector<Finding> faultsOf(const Casebook& book, const Case& one) {
    if (one.state == "in_review") return sheetFaults(book, one);
    if (one.state != "examined") return {};
    std::vector<Finding> faults = panelFaults(book, one);
    for (Finding& each : conflictFaults(book, one)) faults.push_back(std::move(each));
    return faults;
}

std::string inWords(const std::vector<Finding>& faults, const Translator& translator) {
    std::vector<std::string> words;
    for (const Finding& each : faults) words.push_back(translator(each.message));
    return joined(words, " ");
}

class Panels {
  public:
    Panels(const ReviewBook& book, const Translator& translator)
        : m_all(book), m_book(book.cases), m_rules(book.plan->rules()), m_translator(translator) {}

    [[nodiscard]] PanelRow rowOf(const Case& one) const {
        PanelRow row;
        row.id = one.application->id;
        row.item = &one;
        row.required = panelSizeFor(*one.application, m_rules);
        const PanelCount count = countOf(m_book, one);
        row.experts = count.experts;
        row.finance = count.finance;
        row.recused = static_cast<int>(one.seats.size()) - count.experts;
        row.conflicts = static_cast<int>(conflictFaults(m_book, one).size());
        row.isKeptBack = m_all.keepsBack(one);
        if (!row.isKeptBack) row.faults = faultsOf(m_book, one);
        row.lacks = inWords(row.faults, m_translator);
        addSheets(row);
        return row;
    }

  private:
    void addSheets(PanelRow& row) const {
        std::vector<std::string> awaited, members;
        for (const Sheet& sheet : sheetsOf(*row.item, m_book.plan())) {
            if (sheet.seat == nullptr || sheet.seat->recused) continue;
            members.push_back(nameOfExpert(m_book, sheet.expert));
            if (sheet.counts()) {
                ++row.complete;
            } else {
                awaited.push_back(members.back());
            }
        }
        if (!row.isKeptBack) row.awaited = joined(awaited, "、");
        row.members = joined(members, "、");
    }

    const ReviewBook& m_all;
    const Casebook& m_book;
    Rules m_rules;
    const Translator& m_translator;
};

std::vector<PanelSheet> sheetsIn(const ReviewBook& book) {
    std::vector<PanelSheet> all;
    for (const Case& one : book.cases.cases()) {
        for (Sheet& sheet : sheetsOf(one, *book.plan)) {
            const auto id = sheet.seat == nullptr ? Id<PanelSeat>() : sheet.seat->id;
            all.push_back({id, &one, std::move(sheet)});
        }
    }
    return all;
}

void addLoads(ReviewFigures& figures) {
    for (const PanelSheet& each : figures.sheets) {
        const PanelSeat* seat = each.sheet.seat;
        if (seat == nullptr || seat->recused) continue;
        ExpertLoad& load = figures.loads[seat->expert];
        ++load.seats;
        load.complete += each.sheet.counts() ? 1 : 0;
    }
}

RankingRow rankingRow(const RankedCase& ranked, const ReviewBook& book, int decimals) {
    RankingRow row;
    row.ranked = &ranked;
    row.isKeptBack = book.keepsBack(*ranked.item);
    const std::vector<Sheet> sheets = sheetsOf(*ranked.item, *book.plan);
    row.isSealed = std::any_of(sheets.begin(), sheets.end(), std::mem_fn(&Sheet::isSealed));
    if (ranked.exact && !row.isSealed) row.spread = toText(printed(ranked.spread, decimals));
    for (const CriterionMean& each : ranked.criteria)
        row.means.push_back(toText(printed(each.mean, decimals)));
    return row;
}

}  // namespace

bool PanelSheet::isOnPaper() const {
    return std::any_of(sheet.criteria.begin(), sheet.criteria.end(),
                       [](const Score* score) { return score != nullptr && score->onPaper; });
}

std::shared_ptr<const Rankings> rankingsOf(const ReviewBookPtr& book,
                                           std::optional<Aggregation> aggregation) {
    struct Held {
        ReviewBookPtr book;
        Rankings rankings;
    };
    const auto held = std::make_shared<Held>(Held{book, {}});
    const int decimals = book->plan->rules().scoreDecimals;
    for (const SupportProject& project : book->plan->projects) {
        Ranking ranking = rankingOf(book->cases, project, aggregation);
        if (!ranking.cases.empty()) held->rankings.push_back({&project, std::move(ranking), {}, 0});
    }
    for (ProjectRanking& each : held->rankings) {
        for (const RankedCase& ranked : each.ranking.cases) {
            each.rows.push_back(rankingRow(ranked, *book, decimals));
            each.aboveLine += ranked.withinSlots ? 1 : 0;
        }
    }
    return {held, &held->rankings};
}

ReviewFiguresPtr reviewFigures(ReviewBookPtr book, const Translator& translator) {
    auto figures = std::make_shared<ReviewFigures>();
    const Panels panels(*book, translator);
    for (const Case& one : book->cases.cases())
        if (hasPanel(one)) figures->panels.push_back(panels.rowOf(one));
    figures->sheets = sheetsIn(*book);
    addLoads(*figures);
    std::erase_if(figures->sheets,
                  [&](const PanelSheet& each) { return book->keepsBack(*each.item); });
    figures->rankings = rankingsOf(book);
    figures->book = std::move(book);
    return figures;
}

}  // namespace grants::ui
