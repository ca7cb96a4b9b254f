// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/review/review_year.h"

#include <algorithm>
#include <stdexcept>

namespace grants::test {
namespace {

const Date kSubmitted(2024, 5, 20);

template <class Record>
Record* named(std::deque<Record>& records, const std::string& number) {
    const auto found = std::find_if(records.begin(), records.end(),
                                    [&](const Record& each) { return each.number == number; });
    return found == records.end() ? nullptr : &*found;
}

template <class Record>
Record& added(std::deque<Record>& records) {
    Record& made = records.emplace_back();
    made.id = {static_cast<std::int64_t>(records.size())};
    return made;
}

}  // namespace

Points points(std::string_view text) {
    return parsePoints(text).value();
}

Application& ReviewYear::apply(const std::string& number) {
    Application& made = added(applications);
    made.number = number;
    made.project = "P2";
    made.unit = m_builder.university(number + "所在大学");
    made.title = "专利转化运用";
    made.requested = wan(30);
    made.date = day("2024-04-08");
    made.takenUp = "in_review";
    return made;
}

Organisation& ReviewYear::applicant(const std::string& number) {
    return m_builder.edit(named(applications, number)->unit);
}

Expert& ReviewYear::expert(const std::string& number) {
    if (Expert* known = named(experts, number)) return *known;
    Expert& made = added(experts);
    made.number = number;
    made.name = "专家" + number;
    made.employer = number + "会计师事务所";
    return made;
}

Expert& ReviewYear::financeExpert(const std::string& number) {
    Expert& made = expert(number);
    made.finance = true;
    return made;
}

PanelSeat& ReviewYear::seat(const std::string& application, const std::string& expert) {
    this->expert(expert);
    PanelSeat& made = added(seats);
    made.application = application;
    made.expert = expert;
    return made;
}

void ReviewYear::panel(const std::string& application, int size) {
    financeExpert("Z1");
    for (int i = 1; i <= size; ++i) seat(application, "Z" + std::to_string(i));
}

Score& ReviewYear::score(const std::string& application, const std::string& expert,
                         const std::string& criterion, std::string_view given) {
    Score& made = added(scores);
    made.application = application;
    made.expert = expert;
    made.criterion = criterion;
    made.points = points(given);
    return made;
}

void ReviewYear::sheet(const std::string& application, const std::string& expert,
                       std::initializer_list<std::string_view> given) {
    auto item = plan.rubric.begin();
    for (const std::string_view each : given)
        score(application, expert, item++->name, each).submitted = kSubmitted;
}

void ReviewYear::sheet(const std::string& application, const std::string& expert,
                       std::string_view total) {
    sheetOf(application, expert, points(total));
}

void ReviewYear::sheetOf(const std::string& application, const std::string& expert, Points total) {
    std::int32_t left = total.inHundredths();
    for (auto item = plan.rubric.rbegin(); item != plan.rubric.rend(); ++item) {
        const std::int32_t given = std::min(left, item->points * 100);
        Score& made = score(application, expert, item->name, "0");
        made.points = Points::ofHundredths(given);
        made.submitted = kSubmitted;
        left -= given;
    }
}

void ReviewYear::scored(const std::string& application,
                        std::initializer_list<std::string_view> totals) {
    apply(application);
    panel(application, static_cast<int>(totals.size()));
    int expert = 0;
    for (const std::string_view total : totals)
        sheet(application, "Z" + std::to_string(++expert), total);
}

Decision& ReviewYear::decide(const std::string& application, const std::string& action,
                             const std::string& after) {
    Decision& made = added(decisions);
    made.number = application;
    made.action = action;
    made.after = after;
    made.date = kSubmitted;
    return made;
}

FundYear ReviewYear::build() const {
    FundYear year = m_builder.build();
    year.applications = {applications.begin(), applications.end()};
    year.experts = {experts.begin(), experts.end()};
    year.seats = {seats.begin(), seats.end()};
    year.scores = {scores.begin(), scores.end()};
    year.decisions = {decisions.begin(), decisions.end()};
    return year;
}

const Casebook& ReviewYear::book() {
    m_opened.push_back(std::make_unique<Opened>(build(), plan));
    return m_opened.back()->book;
}

const RankedCase& lineOf(const Ranking& ranking, std::string_view application) {
    for (const RankedCase& line : ranking.cases)
        if (line.item->number() == application) return line;
    throw std::logic_error("not in the ranking: " + std::string(application));
}

std::string inShort(const Ranking& ranking) {
    std::string text;
    for (const RankedCase& line : ranking.cases) {
        const auto sharing = std::count_if(
            ranking.cases.begin(), ranking.cases.end(),
            [&](const RankedCase& other) { return line.rank && other.rank == line.rank; });
        text += (text.empty() ? "" : ", ") + line.item->number() + " " +
                (line.rank ? std::to_string(*line.rank) : "-") + (sharing > 1 ? "=" : "");
    }
    return text;
}

}  // namespace grants::test
