// SPDX-License-Identifier: GPL-3.0-or-later
// 导入 in a window of its own beside the session: choose, map, check and mend, import. Closing it
// only hides it; what was typed into rows outlasts another choice of files or columns.
#pragma once

#include "ui/importing/import_state.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace grants::ui {

class CheckStep;
class ChooseStep;
class ColumnsStep;
class ResultStep;
class StepStrip;

class ImportWizard : public QWidget {
    Q_OBJECT
  public:
    /// Goes on with what another window left.
    ImportWizard(Session& session, std::shared_ptr<ImportState> state, QWidget* parent = nullptr);
    ~ImportWizard() override;

    /// Adds files to the choice; a finished import gives way to a new one.
    void addFiles(const QStringList& files);
    /// As it stands now, for another window to go on with.
    [[nodiscard]] std::shared_ptr<ImportState> state();
    /// False, with the reason said here, when cells were mended and not imported: they would be
    /// lost. Says it once.
    [[nodiscard]] bool mayGo();

  protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    enum Step { Choose, Columns, Check, Result, StepCount };

    void build();
    void makeSteps();
    void takeUp();
    void follow();
    void followFund();
    void beginAnew();
    [[nodiscard]] QWidget* makeFooter();
    void goTo(int step);
    void goBack();
    void goOn();
    void inspect();
    void takeInspected(std::vector<PlannedTable> tables);
    void check();
    void setUpdating(bool updating);
    void followBlanks();
    void write();
    void startAgain();
    void refresh();
    void sayTrouble(const QString& sentence);
    void showProgress(qint64 done, qint64 total);
    [[nodiscard]] Step step() const;
    [[nodiscard]] bool isWorking() const { return m_inspecting || m_bench.isBusy(); }
    [[nodiscard]] QString nextText() const;
    [[nodiscard]] bool mayGoOn() const;
    [[nodiscard]] QString hint() const;

    Session& m_session;
    std::shared_ptr<ImportState> m_state;
    DraftBench& m_bench;
    BackgroundTask m_background;
    bool m_inspecting = false;
    bool m_lossSaid = false;
    StepStrip* m_strip = nullptr;
    QStackedWidget* m_stack = nullptr;
    ChooseStep* m_choose = nullptr;
    ColumnsStep* m_columns = nullptr;
    CheckStep* m_check = nullptr;
    ResultStep* m_result = nullptr;
    QLabel* m_trouble = nullptr;
    QLabel* m_hint = nullptr;
    QProgressBar* m_bar = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
};

}  // namespace grants::ui
