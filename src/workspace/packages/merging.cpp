// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/packages/merging.h"

#include "domain/review/sheets.h"

#include <algorithm>
#include <string_view>

namespace grants {
namespace {

using Scores = std::vector<const Score*>;

Scores sheetIn(const std::vector<Score>& scores, const std::string& application) {
    Scores sheet;
    for (const Score& each : scores)
        if (each.application == application) sheet.push_back(&each);
    return sheet;
}

const Score* scoreIn(const Scores& sheet, const std::string& criterion) {
    const auto found = std::find_if(sheet.begin(), sheet.end(), [&](const Score* each) {
        return each->criterion == criterion;
    });
    return found == sheet.end() ? nullptr : *found;
}

bool isSubmitted(const Scores& sheet) {
    return !sheet.empty() && std::all_of(sheet.begin(), sheet.end(),
                                         [](const Score* each) { return each->submitted; });
}

bool saysTheSame(const Score& one, const Score& other) {
    return one.points == other.points && one.words == other.words;
}

/// Where a criterion stands in a rubric; its end for none.
auto itemIn(const std::vector<RubricItem>& rubric, const std::string& criterion) {
    return std::find_if(rubric.begin(), rubric.end(),
                        [&](const RubricItem& each) { return each.name == criterion; });
}

/// A rubric that was changed since the package was made asks for other points.
bool isSameItem(const Returned& returned, const Plan& plan, const std::string& criterion) {
    const auto then = itemIn(returned.rubric, criterion), now = itemIn(plan.rubric, criterion);
    return then != returned.rubric.end() && now != plan.rubric.end() && then->points == now->points;
}

Fault closed(std::string_view state, const std::string& application) {
    if (state == "withdrawn" || state == "void") {
        return {
            "PACKAGE_WITHDRAWN",
            translatable("workspace", "{0} 已撤回或作废，包里的评分没有收下。").with(application)};
    }
    return {
        "PACKAGE_CLOSED",
        translatable("workspace", "{0} 现在不在评审中，包里的评分没有收下。").with(application)};
}

/// One seat of the package beside the same in the office's file.
class SeatMerge {
  public:
    SeatMerge(const Returned& returned, std::size_t seat, const Casebook& book,
              const std::vector<Score>& own, Homecoming& home)
        : m_returned(returned),
          m_place(static_cast<std::int64_t>(seat)),
          m_seat(returned.seats[seat]),
          m_case(book.find(m_seat.application)),
          m_plan(book.plan()),
          m_theirs(sheetIn(returned.scores, m_seat.application)),
          m_ours(sheetIn(own, m_seat.application)),
          m_home(home) {
        if (m_case == nullptr) return;
        for (const PanelSeat* each : m_case->seats)
            if (each->expert == m_seat.expert) m_office = each;
    }

    void run() {
        merge();
        if (isOpen()) nameOpen();
    }

  private:
    void merge() {
        if (bringsNothing()) {
            m_home.merged.known += static_cast<std::int64_t>(m_theirs.size());
        } else if (auto reason = obstacle()) {
            name({}, std::move(*reason));
        } else if (m_seat.recused) {
            recuse();
        } else {
            takeSheet();
        }
    }

    /// Neither in the package nor in the office's file is it handed in, and the review waits for
    /// it.
    [[nodiscard]] bool isOpen() const {
        const bool isLeft = m_office == nullptr || m_office->recused || m_seat.recused;
        if (isLeft || m_case->state != "in_review") return false;
        return !isSubmitted(m_theirs) && !isSubmitted(m_ours);
    }

    void nameOpen() {
        m_home.merged.open.push_back(
            {Severity::Warning,
             "PACKAGE_OPEN",
             "",
             translatable("workspace", "{0} 的评分表交回时没有提交，填了 {1}/{2} 项。")
                 .with(m_seat.application, std::to_string(m_theirs.size()),
                       std::to_string(m_returned.rubric.size())),
             {.record = m_seat.application}});
    }

    [[nodiscard]] bool bringsNothing() const {
        if (m_seat.recused) return m_office != nullptr && m_office->recused;
        const bool allKnown =
            std::all_of(m_theirs.begin(), m_theirs.end(), [this](const Score* each) {
                const Score* ours = scoreIn(m_ours, each->criterion);
                return ours != nullptr && saysTheSame(*ours, *each);
            });
        return allKnown && (!isSubmitted(m_theirs) || isSubmitted(m_ours));
    }

    [[nodiscard]] std::optional<Fault> obstacle() const {
        const std::string& number = m_seat.application;
        if (m_office == nullptr) {
            return Fault{"PACKAGE_SEAT",
                         translatable("workspace", "{0} 已不由此专家评审，包里的评分没有收下。")
                             .with(number)};
        }
        if (m_case->state != "in_review") return closed(m_case->state, number);
        if (m_office->recused) {
            return Fault{"PACKAGE_RECUSED",
                         translatable("workspace", "{0} 已登记此专家回避，包里的评分没有收下。")
                             .with(number)};
        }
        if (!isSubmitted(m_ours)) return std::nullopt;
        return Fault{
            "PACKAGE_SUBMITTED",
            translatable("workspace", "{0} 的评分表在基金文件里已提交，包里不同的内容没有收下。")
                .with(number)};
    }

    void recuse() {
        PanelSeat seat = *m_office;
        seat.recused = true;
        seat.recusal = m_seat.recusal;
        m_home.seats.push_back(std::move(seat));
        ++m_home.merged.recusals;
    }

    void takeSheet() {
        std::vector<Score> added, whole;
        for (const Score* each : m_theirs) {
            if (auto reason = obstacleTo(*each)) {
                name(each->criterion, std::move(*reason));
            } else if (const Score* ours = scoreIn(m_ours, each->criterion)) {
                whole.push_back(*ours);
                ++m_home.merged.known;
            } else {
                added.push_back(asNew(*each));
            }
        }
        m_home.merged.scores += static_cast<std::int64_t>(added.size());
        if (isSubmitted(m_theirs)) submit(added, whole);
        std::move(added.begin(), added.end(), std::back_inserter(m_home.added));
    }

    [[nodiscard]] std::optional<Fault> obstacleTo(const Score& score) const {
        const Score* ours = scoreIn(m_ours, score.criterion);
        if (!isSameItem(m_returned, m_plan, score.criterion)) {
            return Fault{
                "PACKAGE_RUBRIC",
                translatable("workspace", "{0} 的“{1}”：发包之后方案的评分表改过，没有收下。")
                    .with(score.application, score.criterion)};
        }
        if (!isWithin(score.points, *itemIn(m_plan.rubric, score.criterion))) {
            return Fault{"PACKAGE_RANGE",
                         translatable("workspace", "{0} 的“{1}”：分值超出范围，没有收下。")
                             .with(score.application, score.criterion)};
        }
        if (ours == nullptr || saysTheSame(*ours, score)) return std::nullopt;
        return Fault{"PACKAGE_DIFFERS",
                     translatable("workspace",
                                  "{0} 的“{1}”：基金文件里已有不同的评分，保留原有的，没有收下。")
                         .with(score.application, score.criterion)};
    }

    [[nodiscard]] Score asNew(const Score& theirs) const {
        const auto place = itemIn(m_returned.rubric, theirs.criterion) - m_returned.rubric.begin();
        const auto items = static_cast<std::int64_t>(m_returned.rubric.size());
        Score score = theirs;
        score.id = {m_returned.package.firstScore + m_place * items + place};
        score.version = 1;
        score.submitted.reset();
        score.onPaper = false;
        return score;
    }

    /// A sheet is submitted whole, or it stays open and says so.
    void submit(std::vector<Score>& added, std::vector<Score>& known) {
        if (added.size() + known.size() != m_plan.rubric.size()) {
            return name({}, {"PACKAGE_INCOMPLETE",
                             translatable("workspace", "{0} 的评分表没有整张收下，所以不算已提交。")
                                 .with(m_seat.application)});
        }
        const auto on = m_theirs.front()->submitted;
        for (std::vector<Score>* rows : {&added, &known}) {
            for (Score& each : *rows) {
                each.submitted = on;
                each.onPaper = false;
            }
        }
        std::move(known.begin(), known.end(), std::back_inserter(m_home.submitted));
        ++m_home.merged.sheets;
    }

    void name(const std::string& criterion, Fault reason) {
        m_home.merged.notTaken.push_back({Severity::Warning,
                                          std::move(reason.code),
                                          "",
                                          std::move(reason.message),
                                          {.column = criterion, .record = m_seat.application}});
    }

    const Returned& m_returned;
    const std::int64_t m_place;
    const PanelSeat& m_seat;
    const Case* const m_case;
    const Plan& m_plan;
    const Scores m_theirs, m_ours;
    const PanelSeat* m_office = nullptr;
    Homecoming& m_home;
};

}  // namespace

Homecoming bringHome(const Returned& returned, const Casebook& book,
                     const std::vector<Score>& own) {
    Homecoming home;
    home.merged.expert = returned.package.expert;
    home.merged.name = book.expert(returned.package.expert)->name;
    for (std::size_t seat = 0; seat < returned.seats.size(); ++seat)
        SeatMerge(returned, seat, book, own, home).run();
    return home;
}

}  // namespace grants
