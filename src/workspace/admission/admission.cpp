// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/admission/admission.h"

#include "domain/procedure/taking_up.h"
#include "domain/review/conflicts.h"
#include "domain/review/recusal.h"
#include "workspace/admission/files_of_records.h"
#include "workspace/admission/held_logins.h"

#include <algorithm>

namespace grants {
namespace {

void holdTo(std::optional<Admissible::Obstacle> obstacle) {
    if (obstacle) throw Error(obstacle->kind, std::move(obstacle->fault));
}

/// What a decision about an application is taken on, as the transaction has it by now.
FundYear yearIn(Stores& stores) {
    FundYear year;
    year.registry = Registry(stores.of<Organisation>().all());
    year.applications = stores.of<Application>().all();
    year.decisions = stores.of<Decision>().all();
    year.people = stores.of<Person>().all();
    return year;
}

const Case& caseIn(const Casebook& book, const std::string& receipt) {
    if (const Case* one = book.find(receipt)) return *one;
    throw Error(
        ErrorKind::Usage,
        Fault{"APPLICATION_UNKNOWN",
              translatable("workspace", "没有受理号为“{0}”的申报；请核对受理号。").with(receipt)});
}

void requireUnused(const std::string& number, const std::vector<Decision>& decisions) {
    const bool used = std::any_of(decisions.begin(), decisions.end(), [&](const Decision& each) {
        return each.subject == Subject::Application && each.issued == number;
    });
    if (!used) return;
    throw Error(ErrorKind::Usage,
                Fault{"AWARD_NUMBER",
                      translatable("workspace", "立项编号 {0} 已经用过，一个编号只用一次；请核对。")
                          .with(number)});
}

template <class T>
void sortByNumber(std::vector<T> records, std::unordered_map<std::string, T>& sorted) {
    for (T& each : records) sorted.emplace(each.number, std::move(each));
}

/// What says who is bound to whom.
template <class T>
inline constexpr bool kMakesPanels = std::is_same_v<T, Application> || std::is_same_v<T, Expert>;

/// What tells whose sheets are sealed.
template <class T>
inline constexpr bool kIsReviewed =
    std::is_same_v<T, Application> || std::is_same_v<T, PanelSeat> || std::is_same_v<T, Score>;

Error beginsHere(const std::string& number) {
    return {ErrorKind::Usage,
            Fault{"BEGINS_HERE",
                  translatable("workspace", "{0} 还没有办理过，不能直接登记；请申请或提出。")
                      .with(number)}};
}

}  // namespace

template <class T>
void Admission::holdRights() const {
    if (const Fault* fault = faultAgainst<T>(m_withheld))
        throw Error(ErrorKind::NotPermitted, *fault);
}

/// In a file without people one person decides it all in any case.
template <class T>
void Admission::holdMoney(const T* before, const T* after) {
    if (before != nullptr && before->takenUp.empty()) holdTo(begunHere(before->number));
    if (after != nullptr && after->takenUp.empty()) throw beginsHere(after->number);
    if (m_actor.person) m_money.note(before, after);
}

void Admission::settle() {
    m_money.settle(m_stores);
}

void Admission::holdLogin(const Expert* before, const Expert* after) {
    if (!changesWhoScores(before, after)) return;
    const FundYear& year = reviews();
    holdTo(obstacleToExpert(before, after, year, {m_actor.person, m_actor.name, year.people}));
}

void Admission::noteState(const Application* before, const Application* after) {
    if (after != nullptr && (before == nullptr || before->takenUp != after->takenUp))
        m_entered.insert(after->number);
}

std::vector<Id<Person>> Admission::enteredBy(const Application& application) const {
    if (m_entered.contains(application.number)) return {m_actor.person};
    return m_whoEntered(application);
}

template <class T>
void Admission::hold(Id<T> id, const T* after) {
    holdRights<T>();
    if constexpr (kIsReviewed<T>) m_reviews.reset();
    if constexpr (kIsHeld<T> || kIsDecidedAbout<T> || std::is_same_v<T, Expert>) {
        const std::optional<T> stored = id ? m_stores.of<T>().find(id) : std::optional<T>();
        const T* before = stored ? &*stored : nullptr;
        if constexpr (kIsDecidedAbout<T>) holdMoney(before, after);
        if constexpr (std::is_same_v<T, Expert>) holdLogin(before, after);
        if constexpr (std::is_same_v<T, Application>) noteState(before, after);
        if constexpr (kIsHeld<T>) {
            if (after != nullptr) holdTo(rule().toPut(after, before));
            if (after == nullptr && before != nullptr) holdTo(rule().toRemove(before));
        }
    }
    if constexpr (std::is_same_v<T, PanelSeat>)
        if (after != nullptr) holdSeat(*after);
    if constexpr (kMakesPanels<T>) m_panels.reset();
}

const Admission::Panels& Admission::panels() {
    if (!m_panels) {
        m_panels.emplace();
        sortByNumber(m_stores.of<Application>().all(), m_panels->applications);
        sortByNumber(m_stores.of<Expert>().all(), m_panels->experts);
    }
    return *m_panels;
}

/// An expert in a conflict is not assigned (projects §4); opening a review asks for what may still
/// be dismissed, and for what came to light meanwhile.
void Admission::holdSeat(const PanelSeat& seat) {
    const auto& [applications, experts] = panels();
    const auto expert = experts.find(seat.expert);
    const auto application = applications.find(seat.application);
    if (expert == experts.end() || application == applications.end()) return;
    const auto applicant = m_stores.of<Organisation>().find(application->second.unit);
    if (!applicant) return;
    const std::string* decided = rule().decidedState(seat.application);
    auto conflict = obstacleToSeat(seat, expert->second, *applicant,
                                   decided != nullptr ? *decided : application->second.takenUp);
    if (conflict) throw Error(ErrorKind::Usage, Fault{"CONFLICT", std::move(conflict->message)});
}

OwnPanels Admission::panelsOfActor() const {
    if (!m_actor.person) return {};
    FundYear year;
    year.people = m_stores.of<Person>().all();
    year.experts = m_stores.of<Expert>().all();
    year.seats = m_stores.of<PanelSeat>().all();
    return ownPanels(year, m_actor.person);
}

const Admissible& Admission::rule() {
    if (!m_takenUp) m_takenUp = takenUpStates(m_stores.of<Application>().all());
    if (m_rule) return *m_rule;
    m_people = m_stores.of<Person>().all();
    return m_rule.emplace(m_stores.of<Decision>().all(), *m_takenUp, m_withheld, panelsOfActor(),
                          Asker{m_actor.person, m_actor.name, m_people});
}

const FundYear& Admission::reviews() {
    if (m_reviews) return *m_reviews;
    FundYear& year = m_reviews.emplace();
    year.applications = m_stores.of<Application>().all();
    year.decisions = m_stores.of<Decision>().all();
    year.seats = m_stores.of<PanelSeat>().all();
    year.scores = m_stores.of<Score>().all();
    year.people = m_stores.of<Person>().all();
    return year;
}

template <class T>
void Admission::change(Id<T> id, const T* after) {
    hold<T>(id, after);
    if constexpr (std::is_same_v<T, PanelSeat>) {
        const auto before = m_stores.of<PanelSeat>().find(id);
        auto fault = before ? obstacleToReturn(*before, after) : std::nullopt;
        if (fault) throw Error(ErrorKind::Usage, std::move(*fault));
    }
}

void Admission::put(const Kinds::AnyRecord& record) {
    std::visit([this]<class T>(const T* value) { change<T>(value->id, value); }, record);
}

void Admission::remove(const Kinds::AnyId& id) {
    std::visit([this]<class T>(Id<T> one) { change<T>(one, nullptr); }, id);
}

void Admission::holdFiles(const Kinds::AnyId& record) const {
    const std::vector<Operation> rights = rightsToFiles(record);
    const bool may = std::any_of(rights.begin(), rights.end(), [this](Operation each) {
        return m_withheld.find(each) == m_withheld.end();
    });
    if (!may) throw Error(ErrorKind::NotPermitted, m_withheld.at(rights.front()));
}

void Admission::attach(const Kinds::AnyId& record) {
    holdFiles(record);
}

void Admission::detach(const Attachment& attachment) {
    const std::optional<Kinds::AnyId> record = recordOf(attachment);
    if (!record) return;
    holdFiles(*record);
    std::visit(
        [this]<class T>(Id<T> id) {
            if constexpr (kIsHeld<T> || kIsDecidedAbout<T>) {
                if (const auto stored = m_stores.of<T>().find(id))
                    holdTo(rule().toDetach(&*stored));
            }
        },
        *record);
}

void Admission::takeBack(const Stores::Replacement& step) {
    if (!m_takenUp) m_takenUp.emplace();  // what came in the state it is in goes as it came
    std::visit(
        [this]<class T>(const Replaced<T>& one) {
            if constexpr (Kinds::kHas<T>) hold<T>(one.id, one.before.get());
            if constexpr (std::is_same_v<T, Attachment>) {
                const auto stored = m_stores.of<Attachment>().find(one.id);
                const Attachment* file = one.before ? one.before.get()
                                         : stored   ? &*stored
                                                    : nullptr;
                if (const auto record = file ? recordOf(*file) : std::nullopt) holdFiles(*record);
            }
        },
        step);
}

Decision Admission::decide(const TakenUpAward& award) {
    holdRights<TakenUpAward>();
    const FundYear year = yearIn(m_stores);
    const Plan plan;  // nothing of it is asked
    const Casebook book(year, plan);
    const Case& one = caseIn(book, award.receipt);
    const Asker asker{m_actor.person, m_actor.name, year.people};
    if (auto fault = obstacleToTakingUp(one, asker, enteredBy(*one.application))) {
        const bool isApart = fault->code == "SEPARATION";
        throw Error(isApart ? ErrorKind::NotPermitted : ErrorKind::Usage, std::move(*fault));
    }
    requireUnused(award.number, year.decisions);
    m_rule.reset();
    return decisionOf(award, one, m_actor.person);
}

}  // namespace grants
