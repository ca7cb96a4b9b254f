// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages stand on: the open fund's snapshot, the as-of date, the language, and a worker for
// whatever takes longer than a blink. Pages never see the Workspace on the window's thread.
#pragma once

#include "base/date.h"
#include "base/message.h"
#include "base/translator.h"
#include "domain/plan/plan.h"
#include "domain/year/fund_year.h"
#include "ui/base/background_task.h"
#include "ui/base/cell.h"
#include "ui/base/guarded.h"
#include "ui/desk/deed.h"
#include "ui/desk/package_news.h"
#include "ui/desk/presence.h"
#include "ui/desk/undo_steps.h"
#include "ui/desk/verdict.h"
#include "workspace/money_orders.h"
#include "workspace/scoring.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <atomic>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace grants::ui {

class Worker;
struct Outcome;

class Session : public QObject {
    Q_OBJECT
  public:
    explicit Session(Translator translator, QObject* parent = nullptr);
    ~Session() override;

    [[nodiscard]] bool isOpen() const { return m_year != nullptr; }
    /// A large fund's units are there and the rest is still being read: no figure can be given yet.
    [[nodiscard]] bool isLoading() const { return m_arrived != nullptr && !isOpen(); }
    /// The units of the fund that is open or loading; null when none is.
    [[nodiscard]] std::shared_ptr<const Registry> units() const;
    /// Immutable; keep the pointer as long as you show it. Null when no fund is open.
    [[nodiscard]] std::shared_ptr<const FundYear> year() const { return m_year; }
    [[nodiscard]] const Plan& plan() const { return *m_plan; }
    [[nodiscard]] std::shared_ptr<const Plan> sharedPlan() const { return m_plan; }
    [[nodiscard]] QString file() const { return m_file; }
    [[nodiscard]] bool isSample() const { return m_sample; }
    /// How the fund file is called where people read it; empty when none is open or loading.
    [[nodiscard]] QString fundName() const;
    /// Why the open fund file takes no change from whoever is there, as a sentence; empty when it
    /// takes them.
    [[nodiscard]] QString readOnlyReason() const;
    /// Nobody can write the file, whoever he is.
    [[nodiscard]] bool isOnlyRead() const { return m_readOnly.has_value(); }

    /// A fund file is there, and nobody who may read it has signed in, or his password is to be
    /// changed first: no year is open.
    [[nodiscard]] bool isWaiting() const { return !isOpen() && m_presence.hasPeople; }
    /// Whether the open fund file knows people; else whoever opens it may do everything.
    [[nodiscard]] bool hasPeople() const { return m_presence.hasPeople; }
    /// Who signed in; nobody before, and in a file without people the local user.
    [[nodiscard]] const Actor& actor() const { return m_presence.actor; }
    /// Of who signed in; empty for nobody.
    [[nodiscard]] const std::string& login() const { return m_presence.login; }
    /// The expert of the open year as whom the person at the session scores; null for none.
    [[nodiscard]] const Expert* myExpert() const;
    /// Of the fund file and who works on it, for what belongs to both.
    [[nodiscard]] QString keyOfWork() const;
    /// Whether whoever is there was the first of the file's people, with whom its rights began:
    /// what was begun before is his.
    [[nodiscard]] bool isFirstPerson() const;
    /// Why whoever is there may not do this, as a sentence; empty when he may.
    [[nodiscard]] QString obstacleTo(Operation operation) const;
    /// The same for what changes the file, which may be one that can only be read.
    [[nodiscard]] QString obstacleToChange(Operation operation) const;
    /// Why whoever is there may import nothing at all, as a sentence; empty when some sheets are
    /// open to him.
    [[nodiscard]] QString obstacleToImport() const;
    /// What obstacleTo() says, with its code; none when he may.
    [[nodiscard]] const std::optional<Fault>& faultOf(Operation operation) const {
        return m_presence.obstacleTo(operation);
    }
    /// The code of what keeps him from reading: SIGN_IN, PASSWORD_CHANGE, RIGHT; empty for nothing.
    [[nodiscard]] QString waitsFor() const;
    /// `done` hears why not, or an empty sentence. What comes of it is told by opened().
    using SignedIn = std::function<void(const QString& refusal)>;
    void signIn(const QString& login, const QString& password, SignedIn done);
    void signOut();
    void changePassword(const QString& old, const QString& password, SignedIn done);
    /// Hides what is there until the person proves to be back; nothing is closed.
    void lock();
    void unlock(const QString& password, SignedIn done);
    [[nodiscard]] bool isLocked() const { return m_locked; }
    /// After so many minutes without anybody the window locks; 0: never. Remembered of the open
    /// file; whoever manages its people chooses, of others nothing is taken.
    [[nodiscard]] int idleMinutes() const;
    void setIdleMinutes(int minutes);
    /// One change of people by the person at the session, which undo() does not take back. The
    /// first one that is added is signed in with it.
    void managePeople(std::function<void(PeopleEdit&)> change, SignedIn done);
    [[nodiscard]] Date asOf() const { return m_asOf; }
    /// What asOf() is while nobody chose another day: today, or the end of the plan's window.
    [[nodiscard]] Date usualDay() const;
    [[nodiscard]] const Translator& translator() const { return m_translator; }
    [[nodiscard]] QString text(const Message& message) const;
    [[nodiscard]] bool isBusy() const { return !m_tasks.empty(); }
    /// 元 or 万元, for every table and figure on the session.
    [[nodiscard]] Denomination denomination() const { return m_denomination; }

    void setAsOf(Date date);
    void setDenomination(Denomination denomination);
    /// Sentences made from now on are in the translator's language.
    void setTranslator(Translator translator) { m_translator = std::move(translator); }
    /// Tells the user that something is done, that it is and not all is well, that it is not done
    /// for a reason on the page in view, or that it failed.
    void tell(const QString& sentence) { Q_EMIT told(sentence); }
    void warn(const QString& sentence) { Q_EMIT warned(sentence); }
    void refuse(const QString& sentence) { Q_EMIT refused(sentence); }
    /// What was refused on the page in view is corrected, where it was refused.
    void tellMended() { Q_EMIT mended(); }
    void tellFailure(const QString& sentence, const QString& detail = {}) {
        Q_EMIT failed(sentence, detail);
    }

    using Work = std::function<void(Workspace&, const Progress&)>;
    /// Runs `work` on the worker thread with the open workspace, then `done` on the window's thread
    /// (also after an error, which is told through failed()). One at a time, in order.
    void run(const QString& title, Work work, std::function<void()> done = {});
    /// Pure computation on a snapshot, off the window's thread; `show` gets its result on it,
    /// unless a newer snapshot or call with the same `owner` came in between.
    template <class Result>
    void compute(QObject* owner, std::function<Result()> work, std::function<void(Result)> show) {
        using Guarded = std::pair<std::optional<Result>, std::optional<Trouble>>;
        auto guard = [work = std::move(work), translator = m_translator]() -> Guarded {
            Guarded outcome;
            outcome.second = guarded(translator, [&] { outcome.first.emplace(work()); });
            return outcome;
        };
        auto onWindow = [this, epoch = m_epoch, show = std::move(show)](Guarded outcome) {
            if (outcome.second) Q_EMIT failed(outcome.second->sentence, outcome.second->detail);
            if (outcome.first && epoch == m_epoch) show(std::move(*outcome.first));
        };
        backgroundOf(owner).run<Guarded>(std::move(guard), std::move(onWindow));
    }
    /// Asks the work under way to end; what waits behind it is not concerned.
    void cancel();

    /// One change by the person at the session, which undo() takes back; `done` hears whether it is
    /// committed. What went wrong is told through failed().
    void edit(const Deed& what, std::function<void(Edit&)> change,
              std::function<void(bool committed)> done = {});
    /// The same for a change that looks at the year as its turn finds it.
    using YearChange = std::function<void(Edit&, const std::shared_ptr<const FundYear>&,
                                          const std::shared_ptr<const Plan>&)>;
    void editYear(const Deed& what, YearChange change, std::function<void(bool committed)> done);
    using Committed = std::function<void(bool committed)>;
    /// The same for a change that needs another right than entering does.
    void editAs(Operation operation, const Deed& what, YearChange change, Committed done);
    /// The person's own score sheets, as Workspace has them.
    void putScores(std::vector<SheetEntry> entries, Committed done);
    void clearScore(const std::string& application, const std::string& criterion, Committed done);
    void submitSheet(const std::string& application, Date on, Committed done);
    void declareConflict(const std::string& application, const std::string& reason, Committed done);
    /// For whom the open file was handed out; null for an office's own file.
    [[nodiscard]] const ReviewPackage* package() const;
    /// Whoever is there sees nothing but what is assigned to him.
    [[nodiscard]] bool onlyReviews() const;
    /// As Workspace has them, one by one; `heard` gets what became of each.
    void issuePackages(const std::vector<PackageOrder>& orders, PackagesHeard heard);
    void mergePackages(const QStringList& files, const QString& password, PackagesHeard heard);
    /// Of an open package, under the password that it was opened with.
    void handBack(const QString& file, PackagesHeard heard);
    /// The sealed package that the open one was unpacked from, when its password is not known yet:
    /// it was given in an earlier sitting. openSealed() takes it; empty for none.
    [[nodiscard]] QString unprovenPackage() const;
    /// Empty when what is handed back is not sealed.
    [[nodiscard]] QString handBackPassword() const;
    /// Unpacks a sealed package and opens it; `done` hears why not.
    void openSealed(const QString& file, const QString& password, SignedIn done);
    /// Decisions by the person at the session, one by one, none of which undo() takes back; `heard`
    /// gets the verdict on each in their order. A missing right is a refusal like any other; after
    /// anything else that goes wrong, or a cancel(), those that follow have no verdict.
    void act(const std::vector<Act>& acts, VerdictsHeard heard = {});
    /// Begin payments, the return of one, a reallocation, in the same manner. The verdict on one
    /// that began goes by the number that it got, else by the reason it was wanted for (受理号), of
    /// a reallocation by none.
    void requestPayments(const std::vector<PaymentOrder>& orders, VerdictsHeard heard);
    void recoverPayment(const PaymentOrder& order, VerdictsHeard heard);
    void proposeReallocation(const ReallocationOrder& order, VerdictsHeard heard);
    /// Something else that undo() takes back: drafts. From within the `done` of an edit that
    /// changed the fund file, it goes back and forth together with it.
    void note(const QString& what, std::function<void()> back, std::function<void()> forth);
    void undo();
    void redo();
    /// What undo() would take back, by the name of its change; empty when there is nothing.
    [[nodiscard]] QString undoable() const;
    [[nodiscard]] QString redoable() const;

    /// What is in memory as a new fund file, when another program wrote over the open one.
    void rescueFund(const QString& file);
    void createFund(const QString& file);
    /// Of a sealed package passwordAsked() is told instead.
    void openFund(const QString& file);
    void openSample();
    void closeFund();
    /// Where the sample's own fund file lies.
    [[nodiscard]] static QString sampleFile();

  Q_SIGNALS:
    /// Another fund file, or none; of a large one twice: isLoading() first, then isOpen().
    void opened();
    void changed(grants::Changes changes);  // the snapshot moved on
    void historyChanged();                  // undoable() or redoable() did
    void passwordAsked(const QString& package);
    void presenceChanged();  // who is there, or what he may do
    void lockedChanged(bool locked);
    void idleMinutesChanged();
    void asOfChanged();
    void denominationChanged();
    void busyChanged(bool busy, const QString& title);
    void progressed(qint64 done, qint64 total);
    void told(const QString& sentence);
    void warned(const QString& sentence);
    void refused(const QString& sentence);
    void mended();
    void failed(const QString& sentence, const QString& detail);

  private:
    using Maker = std::function<std::unique_ptr<Workspace>(const Progress&)>;
    using Done = std::function<void(bool cancelled)>;  // cancel() may come when all is done
    using CancelFlag = std::shared_ptr<std::atomic<bool>>;
    struct Task {
        QString title;
        CancelFlag cancelled;
    };

    void enqueue(const QString& title, std::function<void(const Progress&)> work, Done done);
    void sendAhead(const QString& file, bool sample);
    void takeName(const QString& file, bool sample);
    void replaceFund(const QString& title, const QString& file, bool sample, Maker make);
    void finish(const Outcome& outcome, const Done& done);
    void adopt(const Outcome& outcome);
    void adoptHistory(const Outcome& outcome);
    void adoptPresence(const Outcome& outcome);
    void attempt(const QString& title, Work work, SignedIn heard);
    void attemptAnew(const QString& title, Work work, SignedIn done);
    void commit(const QString& title, std::function<void(Workspace&)> work, Committed done);
    void eachPackage(const QString& title, std::vector<PackageNews> packages,
                     std::function<void(Workspace&, PackageNews&)> work, PackagesHeard heard);
    void retrace(const QString& title, const UndoStep* step, Changes (Workspace::*move)(),
                 void (UndoSteps::*moved)());
    void whenIdle(std::function<void()> act);
    [[nodiscard]] Progress progressOf(const CancelFlag& cancelled);
    [[nodiscard]] static BackgroundTask& backgroundOf(QObject* owner);

    std::unique_ptr<Worker> m_worker;
    std::shared_ptr<const FundYear> m_year;
    std::shared_ptr<const Registry> m_arrived;  // ahead of the year it belongs to
    std::shared_ptr<const Plan> m_plan;
    QString m_file;
    QString m_unpacked, m_packagePassword;  // the last package that was unpacked, and its password
    bool m_sample = false;
    std::optional<Message> m_readOnly;
    Presence m_presence;
    bool m_locked = false;
    Denomination m_denomination = Denomination::Yuan;
    UndoSteps m_steps;
    QHash<QString, QString> m_shownAs;  // deeds by what is kept of them, where it is another text
    bool m_retracing = false;           // the work under way takes back or does again
    bool m_justCommitted = false;       // what is noted now belongs to the last change
    std::deque<Task> m_tasks;           // under way or done unheard of, and waiting
    quint64 m_epoch = 0;                // counts snapshots
    quint64 m_serial = 0;               // counts fund files
    Date m_asOf;
    Translator m_translator;
};

}  // namespace grants::ui
