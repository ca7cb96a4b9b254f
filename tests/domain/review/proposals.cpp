// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/review/proposals.h"

#include <algorithm>

namespace grants::test {
namespace {

template <class Record>
void shuffle(std::deque<Record>& records, Dice& dice) {
    for (std::size_t left = records.size(); left > 1; --left)
        std::swap(records[left - 1],
                  records[static_cast<std::size_t>(dice.roll(static_cast<std::int64_t>(left)))]);
}

/// Bound by the employer, which nothing dismisses, or by the phone.
void bind(ReviewYear& year, Expert& expert, const std::string& application, bool employer) {
    Organisation& unit = year.applicant(application);
    if (employer) {
        expert.employerCode = unit.code;
    } else {
        expert.phone = unit.phone = "138" + application.substr(1);
    }
}

}  // namespace

std::vector<ProposedSeat> proposed(ReviewYear& year) {
    const Casebook& book = year.book();
    std::vector<const Case*> cases;
    for (const Case& each : book.cases()) cases.push_back(&each);
    return proposePanels(book, cases);
}

std::string expertsFor(const std::vector<ProposedSeat>& seats, const std::string& application) {
    std::string text;
    for (const ProposedSeat& each : seats)
        if (each.application == application) text += (text.empty() ? "" : " ") + each.expert;
    return text;
}

std::vector<Conflict> conflictsIn(const Casebook& book, const ProposedSeat& seat) {
    return conflictsOf(*book.expert(seat.expert), *book.find(seat.application)->unit);
}

bool isBarred(const std::vector<Conflict>& conflicts) {
    return std::any_of(conflicts.begin(), conflicts.end(),
                       [](const Conflict& each) { return !each.canBeDismissed(); });
}

void leaveWhereBarred(ReviewYear& year) {
    for (PanelSeat& each : year.seats) {
        if (isBarred(conflictsOf(year.expert(each.expert), year.applicant(each.application))))
            each.recused = true;
    }
}

void take(ReviewYear& year, const std::vector<ProposedSeat>& seats) {
    for (const ProposedSeat& each : seats) year.seat(each.application, each.expert);
}

std::map<std::string, int> loadsIn(const ReviewYear& year) {
    std::map<std::string, int> loads;
    for (const Expert& each : year.experts) loads[each.number];
    for (const PanelSeat& each : year.seats) loads[each.expert] += each.recused ? 0 : 1;
    return loads;
}

int spreadOf(const std::map<std::string, int>& loads) {
    const auto [least, most] = std::minmax_element(
        loads.begin(), loads.end(),
        [](const auto& one, const auto& other) { return one.second < other.second; });
    return most->second - least->second;
}

void addExperts(ReviewYear& year, int experts, int finance) {
    for (int i = 1; i <= experts; ++i) year.expert("Z" + std::to_string(i)).finance = i <= finance;
}

void shuffleRecords(ReviewYear& year, Dice& dice) {
    shuffle(year.applications, dice);
    shuffle(year.experts, dice);
    shuffle(year.seats, dice);
}

ReviewYear randomPanels(std::uint64_t seed, int applications, int experts) {
    Dice dice(seed);
    ReviewYear year;
    addExperts(year, experts, 1 + static_cast<int>(dice.roll(experts)));
    const auto anyExpert = [&] { return "Z" + std::to_string(1 + dice.roll(experts)); };
    for (int i = 0; i < applications; ++i) {
        const std::string number = "A" + std::to_string(100 + i);
        if (Application& made = year.apply(number); dice.oneIn(2)) made.requested = wan(15);
        if (dice.oneIn(4)) year.seat(number, anyExpert()).recused = dice.oneIn(3);
        if (dice.oneIn(2)) bind(year, year.expert(anyExpert()), number, dice.oneIn(2));
    }
    return year;
}

}  // namespace grants::test
