// SPDX-License-Identifier: GPL-3.0-or-later
// The real window at 项目申报, with applicants and, where asked for, their applications.
#pragma once

#include "domain/cases/casebook.h"
#include "ui/applications/parts_view.h"
#include "ui/applications/project_strip.h"
#include "ui/deciding/act_dialog.h"
#include "ui/entry/entry_fixture.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>

namespace grants::ui {

/// Of the consultancy project, which promises deliverables alone: whole as it is.
inline constexpr const char* kConsultancyProject = "P6";

inline std::string receiptNumber(const char* project, int n) {
    return std::string("CQGX-ZLZH-") + project + "-2024-000" + std::to_string(n);
}

/// An applicant of its own.
inline Organisation applicantOf(int n, UnitKind kind, const std::string& name) {
    Organisation unit = test::unitOf(100 + n);
    unit.kind = kind;
    unit.name = name;
    return unit;
}

inline Application applicationOf(int n, const char* project, Id<Organisation> unit) {
    Application application;
    application.number = receiptNumber(project, n);
    application.project = project;
    application.unit = unit;
    application.title = "申报" + std::to_string(n);
    application.requested = Money::ofWan(10);
    application.date = Date(2024, 6, 3);
    return application;
}

class CaseDesk : public EntryDesk {
  public:
    CaseDesk() { openPage(); }
    /// So many consultancies apply; each application is whole.
    explicit CaseDesk(int consultancies, std::string_view plan = builtInPlanJson())
        : EntryDesk(plan) {
        edit([consultancies](Edit& edit) {
            for (int n = 1; n <= consultancies; ++n) {
                const auto unit = edit.put(
                    applicantOf(n, UnitKind::Consultancy, "渝南咨询公司" + std::to_string(n)));
                edit.put(applicationOf(n, kConsultancyProject, unit));
            }
        });
        openPage();
    }
    void edit(std::function<void(Edit&)> change) {
        session().edit(QStringLiteral("准备"), std::move(change));
        desktop().waitUntilIdle();
    }
    /// A platform of the district that applies for the first project, without a promise yet.
    void addPlatform() {
        edit([](Edit& edit) {
            const auto unit =
                edit.put(applicantOf(50, UnitKind::Platform, "渝中专利运营平台有限公司"));
            edit.put(applicationOf(1, "P1", unit));
        });
        settle();
    }

    [[nodiscard]] TableView& list() { return table("applications"); }
    [[nodiscard]] TableView& promises() { return table("promises"); }
    [[nodiscard]] QTabBar& parts() { return childOf<QTabBar>(desktop().window(), "caseParts"); }
    [[nodiscard]] QModelIndex cell(TableView& view, int row, const char* title) {
        return view.model()->index(row, columnTitled(*view.model(), title));
    }
    [[nodiscard]] std::string shown(TableView& view, int row, const char* title) {
        return cell(view, row, title).data().toString().toStdString();
    }
    void click(TableView& view, int row, const char* title, Qt::KeyboardModifiers with = {}) {
        const QModelIndex at = cell(view, row, title);
        view.scrollTo(at);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, with, view.visualRect(at).center());
        settle();
    }
    void showPart(int place) {
        parts().setCurrentIndex(place);
        settle();
    }

    [[nodiscard]] QToolButton& button(const char* action) {
        return childOf<QToolButton>(desktop().window(), (std::string("button-") + action).c_str());
    }
    /// The question that is asked; fails the test when none is.
    [[nodiscard]] ActDialog& dialog() {
        for (auto* dialog : desktop().window().findChildren<ActDialog*>())
            if (dialog->isVisible()) return *dialog;
        throw std::runtime_error("nothing is asked");
    }
    [[nodiscard]] bool isAsked() {
        const auto dialogs = desktop().window().findChildren<ActDialog*>();
        return std::any_of(dialogs.begin(), dialogs.end(),
                           [](const ActDialog* dialog) { return dialog->isVisible(); });
    }
    void choose(const char* action) {
        QTest::mouseClick(&button(action), Qt::LeftButton);
        settle();
    }
    /// Ctrl+Enter in the question.
    void decide() {
        QWidget* here = dialog().focusWidget();
        QTest::keyClick(here != nullptr ? here : &dialog(), Qt::Key_Return, Qt::ControlModifier);
        settle();
        if (!isAsked()) returnToWindow();
    }
    void answer(const char* field, const QString& text) {
        auto& line = childOf<QLineEdit>(dialog(), field);
        line.setFocus();
        line.setText(text);
    }
    /// The lines of what became of each.
    [[nodiscard]] std::vector<std::string> verdicts() {
        const auto& list = childOf<QListWidget>(dialog(), "verdicts");
        std::vector<std::string> lines;
        for (int line = 0; line < list.count(); ++line)
            lines.push_back(list.item(line)->text().toStdString());
        return lines;
    }
    [[nodiscard]] static bool focusIsIn(const QWidget& part) {
        return part.isAncestorOf(QApplication::focusWidget());
    }
    [[nodiscard]] std::string stateOf(const std::string& number) {
        const Casebook book(year(), session().plan());
        return std::string(book.find(number)->state);
    }

  private:
    /// What a window manager does when a dialog is gone.
    void returnToWindow() {
        desktop().window().activateWindow();
        if (QApplication::focusWidget() == nullptr) list().setFocus();
        settle();
    }
    void openPage() {
        desktop().goTo(QStringLiteral("applications"));
        settle();
    }
};

/// Before the first application: a platform that may file one.
struct Applicant : CaseDesk {
    Applicant() {
        edit([](Edit& edit) {
            edit.put(applicantOf(50, UnitKind::Platform, "渝中专利运营平台有限公司"));
        });
        settle();
    }
    /// Each value and Enter.
    void promise(const QStringList& values) {
        for (const QString& each : values) {
            typeAndEnter(each);
            settle();
        }
    }
    /// A row of its unit and a title, which is not saved.
    void beginRow() {
        press(Qt::Key_Insert);
        typeAndEnter(QStringLiteral("yzzlyy"));  // by the first letters of its pinyin
        typeAndEnter(QStringLiteral("专利运营能力提升"));
    }
    /// In the row that is begun.
    void goToDraft(const char* title) {
        DraftView& fresh = entry("applications").fresh();
        fresh.setFocus();
        fresh.setCurrentIndex(fresh.model()->index(0, columnTitled(*list().model(), title)));
    }
    /// The fund is left with what is typed, and opened again.
    void startAgain() {
        settle();
        const QString fund = session().file();
        desktop().choose("closeFund");
        settle();
        session().openFund(fund);
        settle();
        desktop().goTo(QStringLiteral("applications"));
        settle();
    }
    /// Of the row that is begun.
    [[nodiscard]] std::string draftText(const char* header) {
        const DraftSheet& drafts = sheet("项目申报");
        if (drafts.drafts().empty()) throw std::runtime_error("nothing is begun");
        const Draft& draft = drafts.drafts().begin()->second;
        return draft.texts[drafts.entry()->columnNamed(header)];
    }
};

}  // namespace grants::ui
