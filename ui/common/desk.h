// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages stand on: the open fund's snapshot, the as-of date, the language, and a worker for
// whatever takes longer than a blink. Pages never see the Workspace on the window's thread.
#pragma once

#include "base/date.h"
#include "base/message.h"
#include "base/translator.h"
#include "domain/fund_year.h"
#include "domain/plan/plan.h"
#include "workspace/workspace.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace grants::ui {

class Desk : public QObject {
    Q_OBJECT
  public:
    explicit Desk(Translator translator, QObject* parent = nullptr);
    ~Desk() override;

    [[nodiscard]] bool isOpen() const { return m_year != nullptr; }
    /// Immutable; keep the pointer as long as you show it. Null when no fund is open.
    [[nodiscard]] std::shared_ptr<const FundYear> year() const { return m_year; }
    [[nodiscard]] const Plan& plan() const { return *m_plan; }
    [[nodiscard]] std::shared_ptr<const Plan> sharedPlan() const { return m_plan; }
    [[nodiscard]] QString file() const { return m_file; }
    [[nodiscard]] bool isSample() const { return m_sample; }
    [[nodiscard]] Date asOf() const { return m_asOf; }
    [[nodiscard]] const Translator& translator() const { return m_translator; }
    [[nodiscard]] QString text(const Message& message) const;
    [[nodiscard]] bool isBusy() const { return m_busy; }

    void setAsOf(Date date);

    using Work = std::function<void(Workspace&, const Progress&)>;
    /// Runs `work` on the worker thread with the open workspace, then `done` on the window's thread
    /// (also after an error, which is told through failed()). One at a time, in order.
    void run(const QString& title, Work work, std::function<void()> done = {});
    /// Pure computation on a snapshot, off the window's thread; `show` gets its result on it, unless a
    /// newer snapshot or call with the same `owner` came in between.
    template <class Result>
    void compute(QObject* owner, std::function<Result()> work, std::function<void(Result)> show);
    void cancel();

    void createFund(const QString& file);
    void openFund(const QString& file);
    void openSample();
    void closeFund();

  signals:
    void opened();                              // another fund file, or none
    void changed(grants::Changes changes);      // the snapshot moved on
    void asOfChanged();
    void busyChanged(bool busy, const QString& title);
    void progressed(qint64 done, qint64 total);
    void failed(const QString& sentence, const QString& detail);

  private:
    struct Worker;
    std::unique_ptr<Worker> m_worker;
    std::shared_ptr<const FundYear> m_year;
    std::shared_ptr<const Plan> m_plan;
    QString m_file;
    bool m_sample = false;
    bool m_busy = false;
    Date m_asOf;
    Translator m_translator;
};

}  // namespace grants::ui
