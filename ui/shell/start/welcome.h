// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the window when no fund is open: 新建, 打开, 示例 and the files used last.
#pragma once

#include <QWidget>

class QAction;
class QBoxLayout;

namespace grants::ui {

class Welcome : public QWidget {
    Q_OBJECT
  public:
    Welcome(QAction* create, QAction* open, QAction* sample, QWidget* parent = nullptr);

  Q_SIGNALS:
    void fileChosen(const QString& file);

  private:
    void addChoice(QBoxLayout& layout, QAction* action, const QString& explanation, bool primary);
    void showEvent(QShowEvent* event) override;
    void fillRecent();

    QBoxLayout* m_recent = nullptr;
};

}  // namespace grants::ui
