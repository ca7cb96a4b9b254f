// SPDX-License-Identifier: GPL-3.0-or-later
// What will be printed, in a window of its own: looked at, printed, kept as PDF. Takes nothing away
// from the main window.
#pragma once

#include "ui/base/background_task.h"
#include "ui/desk/session.h"
#include "ui/print/paper.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QSpinBox;
class QToolButton;

namespace grants::ui {

class PaperView;

class PrintWindow : public QWidget {
    Q_OBJECT
  public:
    /// `layOut` makes the pages beside the window; what it throws is told in this one.
    PrintWindow(Session& session, const QString& title, std::function<Paper()> layOut,
                QWidget* parent);

    [[nodiscard]] PaperView& view() const { return *m_view; }
    /// Whether the pages are there.
    [[nodiscard]] bool isLaidOut() const { return m_laidOut; }

  public Q_SLOTS:
    void askForPrinter();
    void askForFile();

  private:
    [[nodiscard]] QWidget* makeBar();
    void layOutBeside(std::function<Paper()> layOut);
    void addActs(QHBoxLayout& bar);
    void addPages(QHBoxLayout& bar);
    void addSizes(QHBoxLayout& bar);
    QToolButton* addTool(QHBoxLayout& bar, const char* name, const char* icon, const QString& text,
                         const QList<QKeySequence>& keys, std::function<void()> act);
    void take(Paper paper);
    void showPlace();
    void print(const std::shared_ptr<QPrinter>& printer);
    void saveTo(const QString& file);

    Session& m_session;
    QString m_title;
    PaperView* m_view;
    QSpinBox* m_page = nullptr;
    QLabel* m_pages = nullptr;
    QLabel* m_zoom = nullptr;
    QLabel* m_state = nullptr;
    std::vector<QToolButton*> m_needPaper;
    bool m_laidOut = false;
    BackgroundTask m_layingOut, m_printing;
};

}  // namespace grants::ui
