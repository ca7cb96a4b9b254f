// SPDX-License-Identifier: GPL-3.0-or-later
// The real window at the payments, with three awards that are signed in a fund file with one person
// a role.
#pragma once

#include "support/awarded_fund.h"
#include "support/staff.h"
#include "ui/awards/payments_pane.h"
#include "ui/deciding/act_dialog.h"
#include "ui/entry/entry_fixture.h"
#include "ui/input/day_box.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QToolButton>

namespace grants::ui {

/// SB-1, SB-2 and SB-3, each by a unit of its own; that of SB-3 has no account.
inline void enterThreeAwards(Workspace& workspace) {
    test::ProcedureYear year;
    for (const auto& [number, project] :
         {std::pair("SB-1", "P2"), std::pair("SB-2", "P1"), std::pair("SB-3", "P4")}) {
        const auto unit = year.applicantFor(project);
        year.edit(unit).bank = "某银行";
        year.edit(unit).account = std::string_view(number) == "SB-3" ? "" : "6222020200000000001";
        year.apply(number, project, unit).takenUp = "publicised";
    }
    test::enter(workspace, year.build());
    for (const char* number : {"SB-1", "SB-2", "SB-3"}) {
        Act award{Subject::Application, number, "award", Date(2024, 6, 28)};
        award.amount = Money::ofWan(10);
        const Act sign{Subject::Application, number, "sign", Date(2024, 7, 1)};
        if (!workspace.act(award).refused.empty() || !workspace.act(sign).refused.empty())
            throw std::runtime_error(std::string("no award: ") + number);
    }
}

/// Made once, since every password takes its time.
inline const std::filesystem::path& awardedFile() {
    static const test::Scratch scratch;
    static const std::filesystem::path file = [] {
        const auto workspace = Workspace::create(scratch / "年度.zlzh", builtInPlanJson());
        enterThreeAwards(*workspace);
        test::addStaff(*workspace);
        return scratch / "年度.zlzh";
    }();
    return file;
}

class PaymentDesk {
  public:
    explicit PaymentDesk(const char* login) {
        std::filesystem::copy_file(awardedFile(), m_file);
        session().openFund(QString::fromStdString(m_file.string()));
        m_desktop.waitUntilIdle();
        signIn(login);
        m_desktop.window().activateWindow();
        if (!QTest::qWaitForWindowActive(&m_desktop.window()))
            throw std::runtime_error("the window does not become active");
    }
    /// In the place of whoever was there; the payments are in view afterwards.
    void signIn(const char* login) {
        session().signIn(QString::fromLatin1(login), QString::fromLatin1(test::kPassword),
                         [](const QString&) {});
        m_desktop.waitUntilIdle();
        m_desktop.goTo(QStringLiteral("awards"));
        showTab();
        settle();
    }

    [[nodiscard]] Desktop& desktop() { return m_desktop; }
    [[nodiscard]] Session& session() { return m_desktop.session(); }
    [[nodiscard]] const FundYear& year() { return *session().year(); }
    [[nodiscard]] PaymentsPane& pane() {
        auto* found = m_desktop.window().findChild<PaymentsPane*>();
        if (found == nullptr) throw std::runtime_error("no payments in the window");
        return *found;
    }
    [[nodiscard]] TableView& table() { return pane().table().view(); }
    /// The line above the table says so, or will once the figures of the newest snapshot are there.
    [[nodiscard]] bool tells(const char* text) {
        const auto& line = childOf<QLabel>(pane(), "paymentsInBrief");
        return eventually([&] { return line.text().contains(QString::fromUtf8(text)); });
    }
    /// Until the figures of the newest snapshot are there.
    void awaitPayments(int count) {
        if (!eventually([&] { return table().model()->rowCount() == count; }))
            throw std::runtime_error("not so many payments");
        settle();
    }
    void settle() {
        QCoreApplication::processEvents();
        m_desktop.waitUntilIdle();
        QCoreApplication::processEvents();
    }

    [[nodiscard]] std::string cell(int line, const char* title) {
        const auto& model = *table().model();
        return model.index(line, columnTitled(model, title)).data().toString().toStdString();
    }
    void choose(int line) {
        table().setCurrentIndex(table().model()->index(line, 0));
        settle();
    }
    [[nodiscard]] QToolButton& button(const char* action) {
        return childOf<QToolButton>(pane(), (std::string("button-") + action).c_str());
    }
    void ask(const char* action) {
        if (!eventually([&] { return button(action).isEnabled(); }))
            throw std::runtime_error(button(action).toolTip().toStdString());
        QTest::mouseClick(&button(action), Qt::LeftButton);
        settle();
    }

    [[nodiscard]] bool isAsked() { return visibleDialog() != nullptr; }
    [[nodiscard]] ActDialog& dialog() {
        if (ActDialog* found = visibleDialog()) return *found;
        throw std::runtime_error("nothing is asked");
    }
    [[nodiscard]] QTableWidget& list() { return childOf<QTableWidget>(dialog(), "subjectList"); }
    [[nodiscard]] int lineOf(const char* number) {
        for (int line = 0; line < list().rowCount(); ++line)
            if (list().item(line, 0)->text() == QLatin1String(number)) return line;
        throw std::runtime_error(std::string("not in the list: ") + number);
    }
    /// Space on its line.
    void tick(const char* number) {
        list().setCurrentCell(lineOf(number), 0);
        QTest::keyClick(&list(), Qt::Key_Space);
    }
    /// Writes over a field of the list.
    void write(const char* number, const char* title, const QString& text) {
        const int column = columnTitled(*list().model(), title);
        list().item(lineOf(number), column)->setText(text);
    }
    void answer(const char* field, const QString& text) {
        childOf<QLineEdit>(dialog(), field).setText(text);
    }
    void decideOn(const QDate& day) {
        childOf<DayBox>(dialog(), "day").setDate(day);
        QTest::mouseClick(&childOf<QPushButton>(dialog(), "decide"), Qt::LeftButton);
        settle();
    }
    [[nodiscard]] std::vector<std::string> verdicts() {
        const auto& shown = childOf<QListWidget>(dialog(), "verdicts");
        std::vector<std::string> lines;
        for (int line = 0; line < shown.count(); ++line)
            lines.push_back(shown.item(line)->text().toStdString());
        return lines;
    }

    /// Without the dialog, by whoever is there: asks for what is due.
    void request(const std::vector<std::string>& awards) {
        std::vector<PaymentOrder> orders;
        for (const std::string& each : awards)
            orders.push_back({each, std::nullopt, Date(2024, 7, 2), "", "", ""});
        session().requestPayments(orders, [](const std::vector<Verdict>&) {});
        settle();
    }
    /// Without the dialog: of the payment in this place of the year.
    void act(std::size_t payment, const char* action, Date on) {
        Act act{Subject::Payment, year().payments.at(payment).number, action, on};
        session().act({act}, [this](const std::vector<Verdict>& verdicts) { m_heard = verdicts; });
        settle();
    }
    /// The code of the first reason why the last of these was refused; empty for none.
    [[nodiscard]] std::string refusal() const {
        if (m_heard.empty() || m_heard.back().done()) return {};
        return m_heard.back().refused.front().code;
    }

  private:
    [[nodiscard]] ActDialog* visibleDialog() {
        for (auto* dialog : pane().findChildren<ActDialog*>())
            if (dialog->isVisible()) return dialog;
        return nullptr;
    }
    /// Whatever tab the payments stand in.
    void showTab() {
        QWidget* shown = &pane();
        for (QWidget* up = shown->parentWidget(); up != nullptr; up = up->parentWidget()) {
            auto* tabs = qobject_cast<QTabWidget*>(up->parentWidget());
            if (tabs != nullptr) tabs->setCurrentWidget(shown);
            shown = up;
        }
    }

    test::Scratch m_scratch;
    std::filesystem::path m_file = m_scratch / "年度.zlzh";
    std::vector<Verdict> m_heard;
    Desktop m_desktop;  // lets the file go first
};

}  // namespace grants::ui
