// SPDX-License-Identifier: GPL-3.0-or-later
// 导入 beside the window: choose files, watch and cancel, read what came of it.
#pragma once

#include "exchange/import_workbook.h"
#include "ui/common/desk.h"

#include <QDialog>
#include <memory>

class QCheckBox;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace grants::ui {

class ImportResult;

class ImportDialog : public QDialog {
    Q_OBJECT
  public:
    explicit ImportDialog(Desk& desk, QWidget* parent = nullptr);

    void addFiles(const QStringList& files);

  protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    [[nodiscard]] QWidget* makeChoosing();
    [[nodiscard]] QWidget* makeOptions();
    [[nodiscard]] QWidget* makeRunning();
    void chooseFiles();
    void removeChosen();
    void startAgain();
    void start();
    void finish(std::shared_ptr<const ImportReport> report);
    [[nodiscard]] ImportOptions options() const;
    void refresh();

    Desk& m_desk;
    QStackedWidget* m_stack = nullptr;
    QWidget* m_choosing = nullptr;
    QWidget* m_running = nullptr;
    ImportResult* m_result = nullptr;
    QListWidget* m_files = nullptr;
    QCheckBox* m_update = nullptr;
    QCheckBox* m_strict = nullptr;
    QCheckBox* m_dryRun = nullptr;
    QPushButton* m_start = nullptr;
    QLabel* m_progress = nullptr;
    QProgressBar* m_bar = nullptr;
};

}  // namespace grants::ui
