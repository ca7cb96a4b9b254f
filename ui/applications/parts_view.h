// SPDX-License-Identifier: GPL-3.0-or-later
// What belongs to the application that is chosen, one tab a kind: 任务承诺, 经费预算, 项目团队,
// 进度安排, 附件目录, 形式审查, 成效.
#pragma once

#include "ui/applications/case_part.h"
#include "ui/drafts/drafts.h"

#include <QWidget>
#include <functional>
#include <vector>

class QStackedWidget;
class QTabBar;

namespace grants::ui {

class PartsView : public QWidget {
    Q_OBJECT
  public:
    explicit PartsView(Drafts& drafts, QWidget* parent = nullptr);

    void present(const CaseFiguresPtr& figures, const CaseRow* row);
    /// The typist goes on with the promises.
    void beginPromises();
    /// To the promise for an indicator; false when there is none.
    bool goToPromise(std::string_view indicator);
    [[nodiscard]] QTabBar& tabs() const { return *m_tabs; }
    /// The one in view.
    [[nodiscard]] CasePart& current();
    /// Whether one is typing here, on the tabs or in what they show.
    [[nodiscard]] bool hasKeyboard() const { return isAncestorOf(window()->focusWidget()); }

  Q_SIGNALS:
    /// The typist is through with the promises.
    void promisesEnded();
    /// Of the table in view.
    void statusChanged(const QString& text);
    /// Another part is in view, or something else is selected in one.
    void described();
    /// Asks for another page, as Page has it.
    void leadsTo(const QString& pageKey, const QString& record);

  private:
    struct Part {
        QString title;
        std::size_t (*count)(const CaseRow&);
        std::function<CasePart*(Drafts&, QWidget*)> make;
        CasePart* pane = nullptr;  // made when first shown
    };
    [[nodiscard]] static std::vector<Part> makeParts();
    void hearInsert();
    CasePart& paneAt(int place);
    void showPart(int place);
    void showTitles();

    Drafts& m_drafts;
    std::vector<Part> m_parts;  // the promises first
    CaseFiguresPtr m_figures;
    const CaseRow* m_row = nullptr;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
};

}  // namespace grants::ui
