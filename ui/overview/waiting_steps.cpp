// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/waiting_steps.h"

#include "domain/payments/dues.h"
#include "domain/procedure/deadlines.h"
#include "domain/reallocations/moved.h"
#include "domain/review/sheets.h"
#include "ui/base/cell.h"
#include "ui/overview/found_records.h"
#include "ui/words/decision_words.h"

#include <algorithm>
#include <array>
#include <map>

namespace grants::ui {

namespace {

/// How urgent an application's next step is.
enum class Turn { Overdue, NoticeOver, NoticeEnds, Now, Later };

Turn turnOf(const Waiting& waiting, Date today) {
    if (waiting.overdue) return Turn::Overdue;
    if (!waiting.noticeEnds) return Turn::Now;
    if (*waiting.noticeEnds < today) return Turn::NoticeOver;
    return *waiting.noticeEnds == today ? Turn::NoticeEnds : Turn::Later;
}

QString sentenceOf(Turn turn) {
    switch (turn) {
        case Turn::Overdue:
            return sayMatter(QT_TRANSLATE_NOOP("Matters", "%1 件申报待“%2”，已过期限"));
        case Turn::NoticeOver:
            return sayMatter(QT_TRANSLATE_NOOP("Matters", "%1 件申报公示期满，待“%2”"));
        case Turn::NoticeEnds:
            return sayMatter(QT_TRANSLATE_NOOP("Matters", "%1 件申报公示今天期满，明天起待“%2”"));
        case Turn::Now:
            return sayMatter(QT_TRANSLATE_NOOP("Matters", "%1 件申报待“%2”"));
        case Turn::Later:
            break;
    }
    return sayMatter(QT_TRANSLATE_NOOP("Matters", "%1 件申报公示还没有到期，到期后待“%2”"));
}

/// Where an action on an application is taken: reviews beside their panels, from the proposal on
/// beside the awards.
QString pageOf(const Action& action) {
    if (action.code == "open-review" || action.code == "close-review")
        return QStringLiteral("review");
    static constexpr std::array<std::string_view, 8> kOfAwards = {
        "propose", "publicise", "settle",  "award",
        "sign",    "conclude",  "archive", "request-acceptance"};
    const bool isOfAwards =
        std::find(kOfAwards.begin(), kOfAwards.end(), action.code) != kOfAwards.end();
    return isOfAwards ? QStringLiteral("awards") : QStringLiteral("applications");
}

/// An application by its number, its title and its day, if it has one.
MatterPlace placeOf(const Waiting& waiting) {
    const Application& application = *waiting.item->application;
    QString name = fromUtf8(application.number) + u' ' + fromUtf8(application.title);
    if (waiting.due) name += u' ' + fromUtf8(inIso(*waiting.due));
    if (waiting.opens) {
        name +=
            u' ' +
            sayMatter(QT_TRANSLATE_NOOP("Matters", "%1 起")).arg(fromUtf8(inIso(*waiting.opens)));
    }
    return {name, fromUtf8(application.number)};
}

QString named(std::string_view number, const QString& what, Money amount) {
    return QStringList{fromUtf8(number), what, amountWithUnit(amount, Denomination::Yuan)}.join(
        u' ');
}

/// Money that waits for one action.
struct MoneyFound {
    FoundRecords records;
    Money sum;

    template <class Place>
    void add(Money amount, Place place) {
        records.addRecord(place);
        sum += amount;
    }
};

class Steps {
  public:
    Steps(const OverviewFigures& figures, const Onlooker& onlooker)
        : m_figures(figures),
          m_onlooker(onlooker),
          m_cases(*figures.year, *figures.plan),
          m_payments(m_cases) {}

    [[nodiscard]] std::vector<Matter> all() {
        sheets();
        applications();
        payments("approve");
        payments("confirm");
        open("request", &dueOf, QT_TRANSLATE_NOOP("Matters", "%1 件立项有应付的款项待“%2”，共 %3"));
        open("recover", &recoverableOf,
             QT_TRANSLATE_NOOP("Matters", "%1 件立项有应追回的款项待“%2”，共 %3"));
        reallocations();
        return std::move(m_matters);
    }

  private:
    using OpenAmount = Money (*)(const Paybook& book, const Case& one);

    void sheets();
    void applications();
    void payments(std::string_view code);
    void open(std::string_view code, OpenAmount amountOf, const char* sentence);
    void reallocations();

    /// Whoever took a step that is kept apart from this one waits for somebody else.
    [[nodiscard]] bool isHis(const Action& action,
                             const std::vector<const Decision*>& standing) const {
        if (m_onlooker.barred.contains(action.operation)) return false;
        const std::vector<Id<Person>> apart = keptApart(action, standing);
        return !m_onlooker.person ||
               std::find(apart.begin(), apart.end(), m_onlooker.person) == apart.end();
    }
    void add(Severity severity, const QString& text, const QString& page,
             const FoundRecords& found) {
        m_matters.push_back({severity, text, page, found.first, found.records, found.count});
    }
    void addMoney(const char* sentence, const Action& action, const char* page,
                  const MoneyFound& found) {
        if (found.records.count == 0) return;
        add(Severity::Note,
            sayMatter(sentence)
                .arg(found.records.count)
                .arg(actionName(action.code), amountWithUnit(found.sum, Denomination::Yuan)),
            QLatin1String(page), found.records);
    }

    const OverviewFigures& m_figures;
    const Onlooker& m_onlooker;
    const Casebook m_cases;
    const Paybook m_payments;
    std::vector<Matter> m_matters;
};

/// His own, at his desk.
void Steps::sheets() {
    if (m_onlooker.expert.empty() || m_onlooker.barred.contains(Operation::Score)) return;
    FoundRecords found;
    for (const AwaitedSheet& each : awaitedSheets(m_cases, m_onlooker.expert)) {
        const Application& application = *each.item->application;
        found.addRecord([&application]() -> MatterPlace {
            const QString number = fromUtf8(application.number);
            return {number + u' ' + fromUtf8(application.title),
                    QStringLiteral("my-sheet:") + number};
        });
    }
    if (found.count == 0) return;
    add(Severity::Note,
        sayMatter(QT_TRANSLATE_NOOP("Matters", "%1 张评分表待您填写提交")).arg(found.count),
        QStringLiteral("review"), found);
}

/// What is past its day is told apart, and so is what is before it.
void Steps::applications() {
    std::map<std::pair<Turn, const Action*>, FoundRecords> found;
    for (const Waiting& each : waitingActions(m_cases, m_figures.asOf)) {
        if (!isHis(*each.action, each.item->standing)) continue;
        found[{turnOf(each, m_figures.asOf), each.action}].addRecord(
            [&each] { return placeOf(each); });
    }
    for (const auto& [group, records] : found) {
        const auto& [turn, action] = group;
        add(turn == Turn::Overdue ? Severity::Error : Severity::Note,
            sentenceOf(turn).arg(records.count).arg(actionName(action->code)), pageOf(*action),
            records);
    }
}

void Steps::payments(std::string_view code) {
    const Action& action = *findAction(Subject::Payment, code);
    MoneyFound found;
    for (const PaymentCase& each : m_payments.payments()) {
        if (!leadsFrom(action, each.state) || !isHis(action, each.standing)) continue;
        const Payment& payment = *each.payment;
        found.add(payment.amount, [&]() -> MatterPlace {
            const QString unit = fromUtf8(m_figures.year->registry.at(payment.unit).name);
            return {named(payment.number, unit, payment.amount), fromUtf8(payment.number)};
        });
    }
    addMoney(QT_TRANSLATE_NOOP("Matters", "%1 笔拨付待“%2”，共 %3"), action, "awards", found);
}

/// What nobody has asked for or brought back yet: it is asked for beside the payments.
void Steps::open(std::string_view code, OpenAmount amountOf, const char* sentence) {
    const Action& action = *findAction(Subject::Payment, code);
    MoneyFound found;
    if (!isHis(action, {})) return;
    for (const Case& each : m_cases.cases()) {
        const Money amount = amountOf(m_payments, each);
        if (amount <= Money()) continue;
        found.add(amount, [&]() -> MatterPlace {
            return {named(each.number(), fromUtf8(each.unit->name), amount),
                    QStringLiteral("due:") + fromUtf8(each.number())};
        });
    }
    addMoney(sentence, action, "awards", found);
}

void Steps::reallocations() {
    const Action& action = *findAction(Subject::Reallocation, "approve");
    MoneyFound found;
    for (const Reallocation& each : m_figures.year->reallocations) {
        const Moved moved = movedOf(each, *m_figures.year);
        const auto decided =
            standing(m_figures.year->decisions, Subject::Reallocation, each.number);
        if (!leadsFrom(action, moved.state) || !isHis(action, decided)) continue;
        found.add(each.amount, [&each]() -> MatterPlace {
            const QString lines = fromUtf8(each.from) + QStringLiteral(" → ") + fromUtf8(each.to);
            return {named(each.number, lines, each.amount), fromUtf8(each.number)};
        });
    }
    addMoney(QT_TRANSLATE_NOOP("Matters", "%1 笔调剂待“%2”，共 %3"), action, "budget", found);
}

}  // namespace

std::vector<Matter> waitingSteps(const OverviewFigures& figures, const Onlooker& onlooker) {
    return Steps(figures, onlooker).all();
}

}  // namespace grants::ui
