// SPDX-License-Identifier: GPL-3.0-or-later
// Where packages for the chosen experts are to be put, and under which password, if any.
#pragma once

#include "ui/desk/session.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace grants::ui {

class IssueDialog : public QDialog {
    Q_OBJECT
  public:
    IssueDialog(Session& session, std::vector<Expert> experts, QWidget* parent);

  private:
    void addFields();
    [[nodiscard]] QWidget* makeFolderLine();
    [[nodiscard]] QWidget* makeButtons();
    /// Why it cannot be done so; empty when it can.
    [[nodiscard]] QString fault() const;
    void issue();
    void hear(const std::vector<PackageNews>& news);
    void refuse(const QString& sentence);

    Session& m_session;
    const std::vector<Expert> m_experts;
    QLineEdit *m_folder, *m_password, *m_again;
    QLabel* m_refusal;
    QPushButton* m_issue = nullptr;
};

}  // namespace grants::ui
