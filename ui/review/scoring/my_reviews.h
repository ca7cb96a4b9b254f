// SPDX-License-Identifier: GPL-3.0-or-later
// 我的评审: the applications that the person at the session scores, and the desk to score them at.
#pragma once

#include "ui/pane/page_tab.h"
#include "ui/review/scoring/my_sheets.h"

#include <set>
#include <string>

class QLabel;
class QStackedWidget;

namespace grants::ui {

class ScoringDesk;

class MyReviews : public PageTab {
    Q_OBJECT
  public:
    MyReviews(Session& session, QWidget* parent);

    /// Of the session's own snapshot. Who is no expert has none.
    void present(ReviewBookPtr book);
    [[nodiscard]] TablePane& table() const override { return *m_pane; }
    [[nodiscard]] Explanation explanation() const override;
    /// Whether a record is a sheet of the person's own: `my-sheet:` before the 受理号.
    [[nodiscard]] static bool namesSheet(const QString& record);
    /// Opens the application, by its 受理号 or its sheet, at the desk; false when it is none of the
    /// person's.
    bool reveal(const QString& record) override;
    void flush() override;

  private:
    using Sheets = std::vector<MySheet>;
    void open(std::size_t row);
    void showList();
    void move(int by);
    void goOnAfter(const QString& application);
    void followOpen();
    void showProgress();
    [[nodiscard]] std::optional<std::size_t> rowOf(const QString& application) const;
    [[nodiscard]] std::optional<std::size_t> chosenRow() const;
    /// The one beside it as the list shows them; nothing beyond its ends.
    [[nodiscard]] std::optional<std::size_t> rowBeside(std::size_t row, int by) const;
    [[nodiscard]] std::optional<std::size_t> nextOpen(std::size_t after) const;
    [[nodiscard]] QString placeText(std::size_t row) const;
    [[nodiscard]] bool isAtDesk() const;

    Session& m_session;
    ReviewBookPtr m_book;
    std::shared_ptr<const Sheets> m_sheets = std::make_shared<const Sheets>();
    std::set<std::string> m_submitted;  // at this desk: the list may not know it yet
    QString m_work;                     // Session::keyOfWork() of whoever the list is
    QString m_next;                     // to go on with when the open one leaves the list
    QStackedWidget* m_stack;
    QLabel* m_progress;
    TablePane* m_pane;
    TableModel<MySheet>* m_model;
    ScoringDesk* m_desk;
};

}  // namespace grants::ui
