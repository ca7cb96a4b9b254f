<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>Calculation</name>
    <message>
        <source>转让</source>
        <translation>transfer</translation>
    </message>
    <message>
        <source>许可</source>
        <translation>licence</translation>
    </message>
    <message>
        <source>开放许可</source>
        <translation>open licence</translation>
    </message>
    <message>
        <source>作价入股</source>
        <translation>equity</translation>
    </message>
    <message>
        <source>奖补标准</source>
        <translation>rate</translation>
    </message>
    <message>
        <source>单位上限</source>
        <translation>unit cap</translation>
    </message>
    <message>
        <source>总额分配</source>
        <translation>pool</translation>
    </message>
    <message>
        <source>单位名称</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>应得</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>封顶后</source>
        <translation>Capped</translation>
    </message>
    <message>
        <source>奖补</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>决定因素</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>统一社会信用代码</source>
        <translation>Credit code</translation>
    </message>
    <message>
        <source>登记号</source>
        <translation>Register no.</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>质押融资</source>
        <translation>Pledges</translation>
    </message>
    <message>
        <source>身份</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>专利件数</source>
        <translation>Patents</translation>
    </message>
    <message>
        <source>专利号</source>
        <translation>Patent nos.</translation>
    </message>
    <message>
        <source>条款</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>试算，不是文件的口径</source>
        <translation>Trial, not the file&apos;s readings</translation>
    </message>
    <message>
        <source>按已申报</source>
        <translation>As filed</translation>
    </message>
    <message>
        <source>按可申报</source>
        <translation>As could be filed</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>这一笔怎么算：%1</source>
        <translation>How this one is worked out: %1</translation>
    </message>
    <message>
        <source>这一笔奖补</source>
        <translation>Subsidy for this one</translation>
    </message>
    <message>
        <source>依据的记录（%1）</source>
        <translation>Records behind it (%1)</translation>
    </message>
    <message>
        <source>其余 %1 笔见左边的表。</source>
        <translation>The other %1 are in the table on the left.</translation>
    </message>
    <message>
        <source>单位合计怎么算</source>
        <translation>How the unit&apos;s total is worked out</translation>
    </message>
    <message>
        <source>各笔应得合计</source>
        <translation>Sum of what each is due</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>不予支持</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>有关记录</source>
        <translation>Related records</translation>
    </message>
    <message>
        <source>绩效奖补</source>
        <translation>Subsidies</translation>
    </message>
    <message>
        <source>试算口径</source>
        <translation>Reading tried out</translation>
    </message>
</context>
<context>
    <name>Cell</name>
    <message>
        <source>元</source>
        <translation>yuan</translation>
    </message>
    <message>
        <source>万元</source>
        <translation>10k yuan</translation>
    </message>
</context>
<context>
    <name>ConditionTest</name>
    <message>
        <source>包含</source>
        <translation>contains</translation>
    </message>
    <message>
        <source>不包含</source>
        <translation>does not contain</translation>
    </message>
    <message>
        <source>等于</source>
        <translation>equals</translation>
    </message>
    <message>
        <source>不等于</source>
        <translation>does not equal</translation>
    </message>
    <message>
        <source>开头是</source>
        <translation>begins with</translation>
    </message>
    <message>
        <source>结尾是</source>
        <translation>ends with</translation>
    </message>
    <message>
        <source>为空</source>
        <translation>is blank</translation>
    </message>
    <message>
        <source>不为空</source>
        <translation>is not blank</translation>
    </message>
    <message>
        <source>介于</source>
        <translation>between</translation>
    </message>
    <message>
        <source>大于或等于</source>
        <translation>at least</translation>
    </message>
    <message>
        <source>大于</source>
        <translation>more than</translation>
    </message>
    <message>
        <source>小于或等于</source>
        <translation>at most</translation>
    </message>
    <message>
        <source>小于</source>
        <translation>less than</translation>
    </message>
    <message>
        <source>当日及以后</source>
        <translation>on or after</translation>
    </message>
    <message>
        <source>晚于</source>
        <translation>after</translation>
    </message>
    <message>
        <source>当日及以前</source>
        <translation>on or before</translation>
    </message>
    <message>
        <source>早于</source>
        <translation>before</translation>
    </message>
    <message>
        <source>请写成 2024-06-01 这样的日期。</source>
        <translation>Write a day like 2024-06-01.</translation>
    </message>
    <message>
        <source>请写成 1234.50 或 1.2万 这样的金额。</source>
        <translation>Write an amount like 1234.50 or 1.2万.</translation>
    </message>
    <message>
        <source>请写成数字。</source>
        <translation>Write a number.</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>提交</source>
        <translation>Submit</translation>
    </message>
    <message>
        <source>退回补正</source>
        <translation>Return for correction</translation>
    </message>
    <message>
        <source>重新提交</source>
        <translation>Resubmit</translation>
    </message>
    <message>
        <source>受理</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>形式审查</source>
        <translation>Formal examination</translation>
    </message>
    <message>
        <source>开启评审</source>
        <translation>Open review</translation>
    </message>
    <message>
        <source>结束评审</source>
        <translation>Close review</translation>
    </message>
    <message>
        <source>拟立项</source>
        <translation>Propose for award</translation>
    </message>
    <message>
        <source>不予立项</source>
        <translation>Do not award</translation>
    </message>
    <message>
        <source>公示</source>
        <translation>Give public notice</translation>
    </message>
    <message>
        <source>登记异议</source>
        <translation>Record objection</translation>
    </message>
    <message>
        <source>处理异议</source>
        <translation>Settle objection</translation>
    </message>
    <message>
        <source>批准立项</source>
        <translation>Approve award</translation>
    </message>
    <message>
        <source>签订任务书</source>
        <translation>Sign task agreement</translation>
    </message>
    <message>
        <source>中期检查</source>
        <translation>Mid-term check</translation>
    </message>
    <message>
        <source>申请验收</source>
        <translation>Request final acceptance</translation>
    </message>
    <message>
        <source>验收结论</source>
        <translation>Conclude final acceptance</translation>
    </message>
    <message>
        <source>归档</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>撤回申报</source>
        <translation>Withdraw application</translation>
    </message>
    <message>
        <source>作废</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>撤回办理</source>
        <translation>Reverse decision</translation>
    </message>
    <message>
        <source>通过</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>不通过</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>异议不成立</source>
        <translation>Objection dismissed</translation>
    </message>
    <message>
        <source>异议成立</source>
        <translation>Objection upheld</translation>
    </message>
    <message>
        <source>正常</source>
        <translation>In order</translation>
    </message>
    <message>
        <source>整改</source>
        <translation>To be rectified</translation>
    </message>
    <message>
        <source>终止</source>
        <translation>Terminated</translation>
    </message>
    <message>
        <source>核减后通过</source>
        <translation>Passed with reduction</translation>
    </message>
    <message>
        <source>接受并说明理由</source>
        <translation>Accept with a reason</translation>
    </message>
    <message>
        <source>兼报咨询服务</source>
        <translation>Beside the consultancy</translation>
    </message>
    <message>
        <source>逾期申报</source>
        <translation>Late application</translation>
    </message>
    <message>
        <source>办理“%1”：%2</source>
        <translation>Decided “%1”: %2</translation>
    </message>
    <message>
        <source>申请拨付</source>
        <translation>Request payment</translation>
    </message>
    <message>
        <source>审批通过</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>不予批准</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>确认拨付</source>
        <translation>Confirm payment</translation>
    </message>
    <message>
        <source>登记追回</source>
        <translation>Record recovery</translation>
    </message>
    <message>
        <source>冻结批次</source>
        <translation>Freeze batch</translation>
    </message>
    <message>
        <source>提出调剂</source>
        <translation>Propose reallocation</translation>
    </message>
    <message>
        <source>补录</source>
        <translation>entered afterwards</translation>
    </message>
    <message>
        <source>补填文号</source>
        <translation>Supply document number</translation>
    </message>
    <message>
        <source>补填凭证号</source>
        <translation>Supply voucher number</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>单位</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>转让许可</source>
        <translation>Transfers and licences</translation>
    </message>
    <message>
        <source>质押融资</source>
        <translation>Pledge loans</translation>
    </message>
    <message>
        <source>产品备案</source>
        <translation>Product filings</translation>
    </message>
    <message>
        <source>有效专利</source>
        <translation>Valid patents</translation>
    </message>
    <message>
        <source>满意度</source>
        <translation>Surveys</translation>
    </message>
    <message>
        <source>活动</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>成果</source>
        <translation>Deliverables</translation>
    </message>
    <message>
        <source>项目申报</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>任务承诺</source>
        <translation>Commitments</translation>
    </message>
    <message>
        <source>奖补申报</source>
        <translation>Subsidy claims</translation>
    </message>
    <message>
        <source>其他财政支持</source>
        <translation>Other funding</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>People</translation>
    </message>
    <message>
        <source>办理</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>方案</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>经费预算</source>
        <translation>Project budget</translation>
    </message>
    <message>
        <source>项目团队</source>
        <translation>Project team</translation>
    </message>
    <message>
        <source>进度安排</source>
        <translation>Schedule</translation>
    </message>
    <message>
        <source>形式审查</source>
        <translation>Formal examination</translation>
    </message>
    <message>
        <source>评审专家</source>
        <translation>Reviewers</translation>
    </message>
    <message>
        <source>评审分组</source>
        <translation>Panels</translation>
    </message>
    <message>
        <source>评审打分</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>评审包</source>
        <translation>Review packages</translation>
    </message>
    <message>
        <source>附件目录</source>
        <translation>List of enclosures</translation>
    </message>
    <message>
        <source>成果认定</source>
        <translation>Acceptance of deliverables</translation>
    </message>
    <message>
        <source>归属</source>
        <translation>Attribution</translation>
    </message>
    <message>
        <source>下达</source>
        <translation>Appropriation</translation>
    </message>
    <message>
        <source>调剂</source>
        <translation>Reallocation</translation>
    </message>
    <message>
        <source>拨付</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>奖补批次</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>批次明细</source>
        <translation>Line of a batch</translation>
    </message>
</context>
<context>
    <name>Matters</name>
    <message>
        <source>%1 已测算 %2 家 %3 万元，待拨付</source>
        <translation>%1 to pay: %2 units, %3 (¥10,000)</translation>
    </message>
    <message>
        <source>资金使用期限 %1 已过</source>
        <translation>The fund&apos;s last day %1 has passed</translation>
    </message>
    <message>
        <source>资金须在 %1 前用完，还有 %2 天</source>
        <translation>The fund must be used by %1; days left: %2</translation>
    </message>
    <message>
        <source>%1 项目标未达成</source>
        <translation>Targets missed: %1</translation>
    </message>
    <message>
        <source>%1 项目标落后于时序进度</source>
        <translation>Targets behind the calendar: %1</translation>
    </message>
    <message>
        <source>%1 项目标缺数据，无法计算</source>
        <translation>Targets without data: %1</translation>
    </message>
    <message>
        <source>%1 有 %2 项申报不予支持</source>
        <translation>%1 claims not supported: %2</translation>
    </message>
    <message>
        <source>%1 有 %2 条记录需要核对</source>
        <translation>%1 records to be checked: %2</translation>
    </message>
    <message>
        <source>资金有 %1 处超过上限</source>
        <translation>Fund lines above their ceiling: %1</translation>
    </message>
    <message>
        <source>%1 个登记号与常见写法不同</source>
        <translation>Register numbers of an unusual form: %1</translation>
    </message>
    <message>
        <source>%1 家企业的规模与划型标准不符</source>
        <translation>Firms whose size differs from the table: %1</translation>
    </message>
    <message>
        <source>%1 家单位的电话或账号写法可疑</source>
        <translation>Units with a doubtful phone or account: %1</translation>
    </message>
    <message>
        <source>%1 条记录的日期不在资金的计算期间内，不会计入</source>
        <translation>Records outside the fund’s period: %1</translation>
    </message>
    <message>
        <source>%1 步办理的日期早于它的上一步，请核对</source>
        <translation>Decisions dated before the step they follow: %1</translation>
    </message>
    <message>
        <source>%1 条记录不计入任何一项目标，请核对各方的登记</source>
        <translation>Records that no target counts: %1</translation>
    </message>
    <message>
        <source>转让许可</source>
        <translation>Transfers and licences</translation>
    </message>
    <message>
        <source>质押融资</source>
        <translation>Pledges</translation>
    </message>
    <message>
        <source>产品备案</source>
        <translation>Product filings</translation>
    </message>
    <message>
        <source>活动</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>成果</source>
        <translation>Deliverables</translation>
    </message>
    <message>
        <source>满意度</source>
        <translation>Survey</translation>
    </message>
    <message>
        <source>%1 件申报待“%2”</source>
        <translation>Applications waiting for “%2”: %1</translation>
    </message>
    <message>
        <source>%1 件申报待“%2”，已过期限</source>
        <translation>Applications overdue for “%2”: %1</translation>
    </message>
    <message>
        <source>%1 件申报公示还没有到期，到期后待“%2”</source>
        <translation>Applications still under public notice, then waiting for “%2”: %1</translation>
    </message>
    <message>
        <source>%1 起</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>%1 位专家的登录名没有能评分的人员</source>
        <translation>The logins of %1 experts are of nobody who may score</translation>
    </message>
    <message>
        <source>%1 件申报公示期满，待“%2”</source>
        <translation>Applications whose public notice is over, waiting for “%2”: %1</translation>
    </message>
    <message>
        <source>%1 件申报公示今天期满，明天起待“%2”</source>
        <translation>Applications whose public notice ends today, waiting for “%2” from tomorrow: %1</translation>
    </message>
    <message>
        <source>%1 件立项有应付的款项待“%2”，共 %3</source>
        <translation>Awards with money due, waiting for “%2”: %1, %3 in all</translation>
    </message>
    <message>
        <source>%1 件立项有应追回的款项待“%2”，共 %3</source>
        <translation>Awards with money to be recovered, waiting for “%2”: %1, %3 in all</translation>
    </message>
    <message>
        <source>%1 笔拨付待“%2”，共 %3</source>
        <translation>Payments waiting for “%2”: %1, %3 in all</translation>
    </message>
    <message>
        <source>%1 笔调剂待“%2”，共 %3</source>
        <translation>Reallocations waiting for “%2”: %1, %3 in all</translation>
    </message>
    <message>
        <source>%1 张评分表待您填写提交</source>
        <translation>Score sheets for you to fill in and submit: %1</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>总览</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>成效台账</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>绩效奖补</source>
        <translation>Subsidies</translation>
    </message>
    <message>
        <source>目标跟踪</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>项目申报</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>评审</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>立项拨付</source>
        <translation>Awards</translation>
    </message>
    <message>
        <source>预算</source>
        <translation>Budget</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>单位：%1</source>
        <translation>Amounts in %1</translation>
    </message>
    <message>
        <source>第{0}页 共{1}页</source>
        <comment>page of pages</comment>
        <translation>Page {0} of {1}</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <comment>column title and its unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>小计</source>
        <translation>Subtotal</translation>
    </message>
    <message>
        <source>校验：明细之和减合计</source>
        <translation>Check: sum of lines less total</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <comment>title and what it is of</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>TargetPlot</name>
    <message>
        <source>M月</source>
        <translation>MMM</translation>
    </message>
    <message>
        <source>目标 %1</source>
        <translation>goal %1</translation>
    </message>
    <message>
        <source>时序进度</source>
        <translation>calendar</translation>
    </message>
    <message>
        <source>期末预计 %1</source>
        <translation>forecast %1</translation>
    </message>
    <message>
        <source>累计值</source>
        <translation>reached</translation>
    </message>
</context>
<context>
    <name>TargetRecords</name>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>截至</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>累计值</source>
        <translation>Cumulative</translation>
    </message>
    <message>
        <source>时序进度</source>
        <translation>Calendar pace</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>现值</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>目标</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>目标与现值</source>
        <translation>Goal and value</translation>
    </message>
    <message>
        <source>分子与分母</source>
        <translation>Counted of</translation>
    </message>
    <message>
        <source>完成</source>
        <translation>Fulfilled</translation>
    </message>
    <message>
        <source>此后每月需</source>
        <translation>Needed a month from now</translation>
    </message>
    <message>
        <source>条款与算法</source>
        <translation>Clause and rule</translation>
    </message>
    <message>
        <source>条款</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>算法</source>
        <translation>How it counts</translation>
    </message>
    <message>
        <source>统计期间</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>依据的记录（%1）</source>
        <translation>Records behind it (%1)</translation>
    </message>
    <message>
        <source>其余 %1 条见“依据的记录”。</source>
        <translation>The other %1 are under “Records behind it”.</translation>
    </message>
</context>
<context>
    <name>TargetWords</name>
    <message>
        <source>无法计算</source>
        <translation>not computable</translation>
    </message>
    <message>
        <source>已达成</source>
        <translation>met</translation>
    </message>
    <message>
        <source>按进度</source>
        <translation>on course</translation>
    </message>
    <message>
        <source>落后</source>
        <translation>behind</translation>
    </message>
    <message>
        <source>未达成</source>
        <translation>missed</translation>
    </message>
    <message>
        <source>亿元</source>
        <translation>(¥100 m)</translation>
    </message>
    <message>
        <source>次</source>
        <translation>events</translation>
    </message>
    <message>
        <source>家</source>
        <translation>firms</translation>
    </message>
    <message>
        <source>件</source>
        <translation>items</translation>
    </message>
    <message>
        <source>目标</source>
        <translation>Goal</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>受理号</source>
        <translation>Application No.</translation>
    </message>
    <message>
        <source>项目代码</source>
        <translation>Project code</translation>
    </message>
    <message>
        <source>单位代码</source>
        <translation>Unit code</translation>
    </message>
    <message>
        <source>项目名称</source>
        <translation>Project title</translation>
    </message>
    <message>
        <source>申请金额(元)</source>
        <translation>Requested amount (yuan)</translation>
    </message>
    <message>
        <source>申报日期</source>
        <translation>Date of application</translation>
    </message>
    <message>
        <source>市级同类项目金额(元)</source>
        <translation>Similar municipal funding (yuan)</translation>
    </message>
    <message>
        <source>其他财政支持</source>
        <translation>Other public funding</translation>
    </message>
    <message>
        <source>指标编号</source>
        <translation>Indicator No.</translation>
    </message>
    <message>
        <source>承诺值</source>
        <translation>Committed value</translation>
    </message>
    <message>
        <source>申报编号</source>
        <translation>Claim No.</translation>
    </message>
    <message>
        <source>奖补代码</source>
        <translation>Scheme code</translation>
    </message>
    <message>
        <source>登记号</source>
        <translation>Register No.</translation>
    </message>
    <message>
        <source>截止日期</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>有效专利数</source>
        <translation>Patents in force</translation>
    </message>
    <message>
        <source>调查编号</source>
        <translation>Survey No.</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>满意</source>
        <translation>Satisfied</translation>
    </message>
    <message>
        <source>比较满意</source>
        <translation>Fairly satisfied</translation>
    </message>
    <message>
        <source>基本满意</source>
        <translation>Basically satisfied</translation>
    </message>
    <message>
        <source>不满意</source>
        <translation>Dissatisfied</translation>
    </message>
    <message>
        <source>备案登记号</source>
        <translation>Filing No.</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>专利号</source>
        <translation>Patent Nos.</translation>
    </message>
    <message>
        <source>出让方代码</source>
        <translation>Provider codes</translation>
    </message>
    <message>
        <source>受让方代码</source>
        <translation>Recipient codes</translation>
    </message>
    <message>
        <source>合同号</source>
        <translation>Contract No.</translation>
    </message>
    <message>
        <source>合同金额(元)</source>
        <translation>Contract amount (yuan)</translation>
    </message>
    <message>
        <source>登记备案日期</source>
        <translation>Date of filing</translation>
    </message>
    <message>
        <source>转化实施</source>
        <translation>To be put into use</translation>
    </message>
    <message>
        <source>关联方</source>
        <translation>Related parties</translation>
    </message>
    <message>
        <source>服务单位代码</source>
        <translation>Service unit code</translation>
    </message>
    <message>
        <source>资助名称</source>
        <translation>Name of the funding</translation>
    </message>
    <message>
        <source>金额(元)</source>
        <translation>Amount (yuan)</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>质押登记号</source>
        <translation>Pledge No.</translation>
    </message>
    <message>
        <source>债务人代码</source>
        <translation>Debtor code</translation>
    </message>
    <message>
        <source>出质人代码</source>
        <translation>Pledgor code</translation>
    </message>
    <message>
        <source>质权人</source>
        <translation>Pledgee</translation>
    </message>
    <message>
        <source>登记金额(元)</source>
        <translation>Registered amount (yuan)</translation>
    </message>
    <message>
        <source>放款金额(元)</source>
        <translation>Disbursed amount (yuan)</translation>
    </message>
    <message>
        <source>专利质押占比(%)</source>
        <translation>Patents&apos; share of the pledge (%)</translation>
    </message>
    <message>
        <source>在该行授信总额(元)</source>
        <translation>Total credit at this bank (yuan)</translation>
    </message>
    <message>
        <source>登记日期</source>
        <translation>Date of registration</translation>
    </message>
    <message>
        <source>服务机构代码</source>
        <translation>Service agency code</translation>
    </message>
    <message>
        <source>企业分配比例(%)</source>
        <translation>Enterprise&apos;s share (%)</translation>
    </message>
    <message>
        <source>市级立项项目</source>
        <translation>Municipal project</translation>
    </message>
    <message>
        <source>续贷</source>
        <translation>Renewal</translation>
    </message>
    <message>
        <source>备案编号</source>
        <translation>Filing No.</translation>
    </message>
    <message>
        <source>企业代码</source>
        <translation>Enterprise code</translation>
    </message>
    <message>
        <source>产品名称</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>备案日期</source>
        <translation>Date of filing</translation>
    </message>
    <message>
        <source>统一社会信用代码</source>
        <translation>Unified social credit code</translation>
    </message>
    <message>
        <source>单位名称</source>
        <translation>Name of the unit</translation>
    </message>
    <message>
        <source>单位类型</source>
        <translation>Type of unit</translation>
    </message>
    <message>
        <source>区内</source>
        <translation>In the district</translation>
    </message>
    <message>
        <source>市内</source>
        <translation>In the city</translation>
    </message>
    <message>
        <source>规模</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>行业</source>
        <translation>Industry</translation>
    </message>
    <message>
        <source>从业人员</source>
        <translation>Employees</translation>
    </message>
    <message>
        <source>营业收入(万元)</source>
        <translation>Revenue (10,000 yuan)</translation>
    </message>
    <message>
        <source>资产总额(万元)</source>
        <translation>Total assets (10,000 yuan)</translation>
    </message>
    <message>
        <source>科技型中小企业编号</source>
        <translation>Technology SME No.</translation>
    </message>
    <message>
        <source>所属园区代码</source>
        <translation>Park code</translation>
    </message>
    <message>
        <source>法定代表人</source>
        <translation>Legal representative</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>注册地址</source>
        <translation>Registered address</translation>
    </message>
    <message>
        <source>开户行</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>银行账号</source>
        <translation>Account No.</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>人次</source>
        <translation>Attendances</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>项目负责人</source>
        <translation>Project leader</translation>
    </message>
    <message>
        <source>申报基础</source>
        <translation>Groundwork</translation>
    </message>
    <message>
        <source>实施方案</source>
        <translation>Implementation plan</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>支出科目</source>
        <translation>Expense item</translation>
    </message>
    <message>
        <source>测算依据</source>
        <translation>How worked out</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>职称</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>分工</source>
        <translation>Duty</translation>
    </message>
    <message>
        <source>开始日期</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>结束日期</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>工作内容</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>条目</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>结论</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>专家编号</source>
        <translation>Reviewer no.</translation>
    </message>
    <message>
        <source>工作单位</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>工作单位代码</source>
        <translation>Employer’s code</translation>
    </message>
    <message>
        <source>财务专家</source>
        <translation>Finance reviewer</translation>
    </message>
    <message>
        <source>手机</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>回避单位代码</source>
        <translation>Recusals (codes)</translation>
    </message>
    <message>
        <source>登录名</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>回避</source>
        <translation>Recused</translation>
    </message>
    <message>
        <source>回避原因</source>
        <translation>Reason of recusal</translation>
    </message>
    <message>
        <source>冲突说明</source>
        <translation>Why the conflict does not matter</translation>
    </message>
    <message>
        <source>评分项</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>分值</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>提交日期</source>
        <translation>Submitted on</translation>
    </message>
    <message>
        <source>纸质</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>佐证方式</source>
        <translation>Means of proof</translation>
    </message>
    <message>
        <source>附件名称</source>
        <translation>Enclosure</translation>
    </message>
    <message>
        <source>份数</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>立项编号</source>
        <translation>Award number</translation>
    </message>
    <message>
        <source>立项金额(元)</source>
        <translation>Amount awarded (yuan)</translation>
    </message>
    <message>
        <source>立项日期</source>
        <translation>Date of award</translation>
    </message>
    <message>
        <source>成果编号</source>
        <translation>Deliverable no.</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>文号</source>
        <translation>Document no.</translation>
    </message>
    <message>
        <source>调出</source>
        <translation>From</translation>
    </message>
    <message>
        <source>调入</source>
        <translation>To</translation>
    </message>
    <message>
        <source>批准文号</source>
        <translation>Approval document no.</translation>
    </message>
    <message>
        <source>批准日期</source>
        <translation>Approved on</translation>
    </message>
    <message>
        <source>拨付编号</source>
        <translation>Payment no.</translation>
    </message>
    <message>
        <source>批次</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>拨付日期</source>
        <translation>Paid on</translation>
    </message>
    <message>
        <source>凭证号</source>
        <translation>Voucher no.</translation>
    </message>
</context>
<context>
    <name>grants::ui</name>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>文件名</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>位置</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>计数 %1</source>
        <translation>Count %1</translation>
    </message>
    <message>
        <source>合计 %1</source>
        <translation>Sum %1</translation>
    </message>
    <message>
        <source>平均 %1</source>
        <translation>Average %1</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>高校</source>
        <translation>University</translation>
    </message>
    <message>
        <source>科研院所</source>
        <translation>Research institute</translation>
    </message>
    <message>
        <source>服务机构</source>
        <translation>Service agency</translation>
    </message>
    <message>
        <source>运营平台</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>产业园区</source>
        <translation>Park</translation>
    </message>
    <message>
        <source>咨询机构</source>
        <translation>Consultancy</translation>
    </message>
    <message>
        <source>金融机构</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>大型</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>中型</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>小型</source>
        <translation>Small</translation>
    </message>
    <message>
        <source>微型</source>
        <translation>Micro</translation>
    </message>
    <message>
        <source>不适用</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>转让</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>许可</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>开放许可</source>
        <translation>Open licence</translation>
    </message>
    <message>
        <source>作价入股</source>
        <translation>Equity</translation>
    </message>
    <message>
        <source>运营活动</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>培训</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>宣讲</source>
        <translation>Briefing</translation>
    </message>
    <message>
        <source>导航报告</source>
        <translation>Navigation report</translation>
    </message>
    <message>
        <source>发明申请</source>
        <translation>Invention application</translation>
    </message>
    <message>
        <source>案例集</source>
        <translation>Case collection</translation>
    </message>
    <message>
        <source>管理制度</source>
        <translation>Management rules</translation>
    </message>
    <message>
        <source>机制探索</source>
        <translation>Mechanism study</translation>
    </message>
    <message>
        <source>人才团队</source>
        <translation>Talent team</translation>
    </message>
    <message>
        <source>数据库</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>通报</source>
        <translation>Bulletin</translation>
    </message>
    <message>
        <source>自评报告</source>
        <translation>Self-evaluation</translation>
    </message>
    <message>
        <source>审计报告</source>
        <translation>Audit report</translation>
    </message>
    <message>
        <source>其他成果</source>
        <translation>Other deliverable</translation>
    </message>
    <message>
        <source>专利（%1 件）</source>
        <translation>Patents (%1)</translation>
    </message>
    <message>
        <source>备案登记号</source>
        <translation>Record number</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>登记备案日期</source>
        <translation>Date recorded</translation>
    </message>
    <message>
        <source>出让方</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>受让方</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>专利件数</source>
        <translation>Patents</translation>
    </message>
    <message>
        <source>合同金额</source>
        <translation>Contract amount</translation>
    </message>
    <message>
        <source>转化实施</source>
        <translation>Implemented</translation>
    </message>
    <message>
        <source>关联方</source>
        <translation>Related</translation>
    </message>
    <message>
        <source>其他财政支持</source>
        <translation>Other funding</translation>
    </message>
    <message>
        <source>专利号</source>
        <translation>Patent numbers</translation>
    </message>
    <message>
        <source>合同号</source>
        <translation>Contract number</translation>
    </message>
    <message>
        <source>服务单位</source>
        <translation>Service unit</translation>
    </message>
    <message>
        <source>有关单位</source>
        <translation>Units concerned</translation>
    </message>
    <message>
        <source>转让许可</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>质押登记号</source>
        <translation>Pledge number</translation>
    </message>
    <message>
        <source>债务人</source>
        <translation>Debtor</translation>
    </message>
    <message>
        <source>登记日期</source>
        <translation>Date registered</translation>
    </message>
    <message>
        <source>登记金额</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>放款金额</source>
        <translation>Disbursed</translation>
    </message>
    <message>
        <source>专利质押占比</source>
        <translation>Patent share</translation>
    </message>
    <message>
        <source>在该行授信总额</source>
        <translation>Credit at the bank</translation>
    </message>
    <message>
        <source>质权人</source>
        <translation>Pledgee</translation>
    </message>
    <message>
        <source>出质人</source>
        <translation>Pledgor</translation>
    </message>
    <message>
        <source>企业分配比例</source>
        <translation>Enterprise&apos;s share</translation>
    </message>
    <message>
        <source>市级立项项目</source>
        <translation>Municipal project</translation>
    </message>
    <message>
        <source>续贷</source>
        <translation>Renewal</translation>
    </message>
    <message>
        <source>质押融资</source>
        <translation>Pledges</translation>
    </message>
    <message>
        <source>备案编号</source>
        <translation>Filing number</translation>
    </message>
    <message>
        <source>产品名称</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>备案日期</source>
        <translation>Date filed</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>人次</source>
        <translation>Attendances</translation>
    </message>
    <message>
        <source>调查编号</source>
        <translation>Survey number</translation>
    </message>
    <message>
        <source>满意</source>
        <translation>Satisfied</translation>
    </message>
    <message>
        <source>比较满意</source>
        <translation>Fairly satisfied</translation>
    </message>
    <message>
        <source>基本满意</source>
        <translation>Basically satisfied</translation>
    </message>
    <message>
        <source>不满意</source>
        <translation>Dissatisfied</translation>
    </message>
    <message>
        <source>有效答卷</source>
        <translation>Valid answers</translation>
    </message>
    <message>
        <source>截止日期</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>有效专利数</source>
        <translation>Patents in force</translation>
    </message>
    <message>
        <source>产品备案</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>活动</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>成果</source>
        <translation>Deliverables</translation>
    </message>
    <message>
        <source>满意度</source>
        <translation>Surveys</translation>
    </message>
    <message>
        <source>有效专利</source>
        <translation>Patent stocks</translation>
    </message>
    <message>
        <source>资助名称</source>
        <translation>Funding</translation>
    </message>
    <message>
        <source>金额</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>登记号</source>
        <translation>Register number</translation>
    </message>
    <message>
        <source>受理号</source>
        <translation>Acceptance number</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>申报单位</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>项目名称</source>
        <translation>Project title</translation>
    </message>
    <message>
        <source>申请金额</source>
        <translation>Amount requested</translation>
    </message>
    <message>
        <source>申报日期</source>
        <translation>Date of application</translation>
    </message>
    <message>
        <source>市级同类项目金额</source>
        <translation>Municipal amount</translation>
    </message>
    <message>
        <source>申报编号</source>
        <translation>Claim number</translation>
    </message>
    <message>
        <source>奖补</source>
        <translation>Scheme</translation>
    </message>
    <message>
        <source>任务承诺</source>
        <translation>Commitments</translation>
    </message>
    <message>
        <source>申报的记录</source>
        <translation>Record claimed for</translation>
    </message>
    <message>
        <source>项目申报</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>奖补申报</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>信用代码中的主体标识码校验位不符，请与营业执照核对。</source>
        <translation>The check digit of the organisation part inside the credit code does not hold. Compare it with the business licence.</translation>
    </message>
    <message>
        <source>基本情况</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>所在地</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>区内</source>
        <translation>In the district</translation>
    </message>
    <message>
        <source>市内、区外</source>
        <translation>In the city, outside the district</translation>
    </message>
    <message>
        <source>市外</source>
        <translation>Outside the city</translation>
    </message>
    <message>
        <source>行业</source>
        <translation>Industry</translation>
    </message>
    <message>
        <source>科技型中小企业编号</source>
        <translation>Technology SME number</translation>
    </message>
    <message>
        <source>法定代表人</source>
        <translation>Legal representative</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>注册地址</source>
        <translation>Registered address</translation>
    </message>
    <message>
        <source>开户行</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>银行账号</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>规模</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>从业人员</source>
        <translation>Employees</translation>
    </message>
    <message>
        <source>%1 人</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>营业收入</source>
        <translation>Revenue</translation>
    </message>
    <message>
        <source>资产总额</source>
        <translation>Assets</translation>
    </message>
    <message>
        <source>没有填规模，行业或指标也不全，算不出规模；不会计为中小微企业。</source>
        <translation>No size is declared, and industry or figures are incomplete, so it cannot be worked out; it counts as no small enterprise.</translation>
    </message>
    <message>
        <source>规模按填报；行业或指标不全，无法按工信部联企业〔2011〕300号推算。</source>
        <translation>Size as declared. Industry or figures are incomplete, so it cannot be worked out from the national table (MIIT 2011 No. 300).</translation>
    </message>
    <message>
        <source>与按工信部联企业〔2011〕300号（%1）推算的结果一致。</source>
        <translation>Agrees with the national table (MIIT 2011 No. 300) for %1.</translation>
    </message>
    <message>
        <source>按工信部联企业〔2011〕300号（%1）推算为%2，与填报的%3不同。</source>
        <translation>The national table (MIIT 2011 No. 300) gives, for %1, %2; declared is %3.</translation>
    </message>
    <message>
        <source>转让许可：出让</source>
        <translation>Licences provided</translation>
    </message>
    <message>
        <source>转让许可：受让</source>
        <translation>Licences received</translation>
    </message>
    <message>
        <source>转让许可：服务</source>
        <translation>Licences served</translation>
    </message>
    <message>
        <source>%1 件</source>
        <translation>%1 patents</translation>
    </message>
    <message>
        <source>质押融资：服务</source>
        <translation>Pledges served</translation>
    </message>
    <message>
        <source>放款 %1</source>
        <translation>Disbursed %1</translation>
    </message>
    <message>
        <source>关于</source>
        <translation>About</translation>
    </message>
    <message>
        <source>专利转化专项资金</source>
        <translation>Patent commercialisation fund</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>版本 %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>管理区级专利转化专项资金的一年：申报、成效、奖补、目标和预算。</source>
        <translation>A district&apos;s patent commercialisation fund for a year: applications, evidence, subsidies, targets and budget.</translation>
    </message>
    <message>
        <source>自由软件，许可证 GPL-3.0-or-later，不作任何担保。</source>
        <translation>Free software under GPL-3.0-or-later, without any warranty.</translation>
    </message>
    <message>
        <source>Excel 工作簿 (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV 文件 (*.csv)</source>
        <translation>CSV file (*.csv)</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF file (*.pdf)</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>其余 %1 条请在“成效台账”里筛选。</source>
        <translation>%1 more: filter for them on the page Evidence.</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>（空白）</source>
        <translation>(blank)</translation>
    </message>
    <message>
        <source>含“%1”</source>
        <translation>contains “%1”</translation>
    </message>
    <message>
        <source>筛选条件：%1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>%1 至 %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 等 %2 项</source>
        <translation>%1 … (%2 in all)</translation>
    </message>
    <message>
        <source>%1：除 %2 外</source>
        <translation>%1: all but %2</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 含“%2”</source>
        <translation>%1 contains “%2”</translation>
    </message>
    <message>
        <source>%1 不含“%2”</source>
        <translation>%1 lacks “%2”</translation>
    </message>
    <message>
        <source>%1 以“%2”开头</source>
        <translation>%1 begins with “%2”</translation>
    </message>
    <message>
        <source>%1 以“%2”结尾</source>
        <translation>%1 ends with “%2”</translation>
    </message>
    <message>
        <source>农林牧渔</source>
        <translation>Farming, forestry, husbandry, fishery</translation>
    </message>
    <message>
        <source>工业</source>
        <translation>Manufacturing and mining</translation>
    </message>
    <message>
        <source>建筑</source>
        <translation>Construction</translation>
    </message>
    <message>
        <source>批发</source>
        <translation>Wholesale</translation>
    </message>
    <message>
        <source>零售</source>
        <translation>Retail</translation>
    </message>
    <message>
        <source>交通运输</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>仓储</source>
        <translation>Warehousing</translation>
    </message>
    <message>
        <source>邮政</source>
        <translation>Postal services</translation>
    </message>
    <message>
        <source>住宿</source>
        <translation>Accommodation</translation>
    </message>
    <message>
        <source>餐饮</source>
        <translation>Catering</translation>
    </message>
    <message>
        <source>信息传输</source>
        <translation>Telecommunications</translation>
    </message>
    <message>
        <source>软件和信息技术服务</source>
        <translation>Software and IT services</translation>
    </message>
    <message>
        <source>房地产开发经营</source>
        <translation>Real estate development</translation>
    </message>
    <message>
        <source>物业管理</source>
        <translation>Property management</translation>
    </message>
    <message>
        <source>租赁和商务服务</source>
        <translation>Leasing and business services</translation>
    </message>
    <message>
        <source>其他未列明</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>科学研究和技术服务</source>
        <translation>Scientific and technical services</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>现值</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>目标</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>完成率</source>
        <translation>Fulfilled</translation>
    </message>
    <message>
        <source>时序进度</source>
        <translation>Calendar pace</translation>
    </message>
    <message>
        <source>期末预计</source>
        <translation>Forecast</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>资金</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>预算数</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>调剂</source>
        <translation>Reallocated</translation>
    </message>
    <message>
        <source>上限</source>
        <translation>Ceiling</translation>
    </message>
    <message>
        <source>申请</source>
        <translation>Requested</translation>
    </message>
    <message>
        <source>立项、测算</source>
        <translation>Awarded, computed</translation>
    </message>
    <message>
        <source>已付</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>结余</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>按%1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>按%1（月）</source>
        <translation>by %1 (month)</translation>
    </message>
    <message>
        <source>按%1（年）</source>
        <translation>by %1 (year)</translation>
    </message>
    <message>
        <source>分组：%1</source>
        <translation>Grouped %1</translation>
    </message>
    <message>
        <source>%1年</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1年%2月</source>
        <translation>%1-%2</translation>
    </message>
    <message numerus="yes">
        <source>%1（%2 行）</source>
        <translation>
            <numerusform>%1 (%2 row)</numerusform>
            <numerusform>%1 (%2 rows)</numerusform>
        </translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>新增了这条记录。</source>
        <translation>Entered the record.</translation>
    </message>
    <message>
        <source>删除了这条记录。</source>
        <translation>Removed the record.</translation>
    </message>
    <message>
        <source>（空）</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>审计记录里还没有这条记录的历史。</source>
        <translation>The audit trail holds no history of this record yet.</translation>
    </message>
    <message>
        <source>（已不存在）</source>
        <translation>(no longer there)</translation>
    </message>
    <message>
        <source>%1&#x3000;统计截至 %2&#x3000;打印于 %3</source>
        <translation>%1 · figures as of %2 · printed %3</translation>
    </message>
    <message>
        <source>&#x3000;审计链 %1</source>
        <translation> · audit chain %1</translation>
    </message>
    <message>
        <source>准备打印</source>
        <translation>Preparing to print</translation>
    </message>
    <message>
        <source>说明存为 PDF</source>
        <translation>Save explanation as PDF</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>说明已存为 %1</source>
        <translation>The explanation was saved as %1</translation>
    </message>
    <message>
        <source>页面</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>命令</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>撤销(&amp;U)</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>撤销“%1”(&amp;U)</source>
        <translation>&amp;Undo “%1”</translation>
    </message>
    <message>
        <source>重做(&amp;R)</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>重做“%1”(&amp;R)</source>
        <translation>&amp;Redo “%1”</translation>
    </message>
    <message>
        <source>备案</source>
        <translation>Filing</translation>
    </message>
    <message>
        <source>双方与合同</source>
        <translation>Parties and contract</translation>
    </message>
    <message>
        <source>登记与认定</source>
        <translation>Registration and findings</translation>
    </message>
    <message>
        <source>质押</source>
        <translation>Pledge</translation>
    </message>
    <message>
        <source>表单</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>表格</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>不分组</source>
        <translation>No groups</translation>
    </message>
    <message>
        <source>合计行</source>
        <translation>Total row</translation>
    </message>
    <message>
        <source>全部折叠</source>
        <translation>Fold all</translation>
    </message>
    <message>
        <source>全部展开</source>
        <translation>Unfold all</translation>
    </message>
    <message>
        <source>第 %1 页，共 %2 页</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>%1 等</source>
        <translation>%1 and more</translation>
    </message>
    <message>
        <source>粘贴</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>粘贴内容的第一行像是表头：%1。</source>
        <translation>The first line of what is pasted looks like titles: %1.</translation>
    </message>
    <message>
        <source>表头不是数据时，请不要贴进单元格。</source>
        <translation>Titles that are no data should not go into cells.</translation>
    </message>
    <message numerus="yes">
        <source>按表头新增 %n 行</source>
        <translation>
            <numerusform>Add %n row by the titles</numerusform>
            <numerusform>Add %n rows by the titles</numerusform>
        </translation>
    </message>
    <message>
        <source>去掉第一行，从光标处粘贴</source>
        <translation>Leave out the first line and paste from the cursor on</translation>
    </message>
    <message>
        <source>第一行也贴进去</source>
        <translation>Paste the first line, too</translation>
    </message>
    <message>
        <source>说明（%1）</source>
        <translation>Explanation (%1)</translation>
    </message>
    <message>
        <source>试算</source>
        <translation>Trial</translation>
    </message>
    <message>
        <source>截至 %1</source>
        <translation>as of %1</translation>
    </message>
    <message>
        <source>筛选</source>
        <translation>filtered</translation>
    </message>
    <message>
        <source>试算，不是文件的口径：%1</source>
        <translation>Trial, not as the file reads it: %1</translation>
    </message>
    <message>
        <source>基金：%1</source>
        <translation>Fund: %1</translation>
    </message>
    <message>
        <source>方案：%1</source>
        <translation>Scheme: %1</translation>
    </message>
    <message>
        <source>依据：%1</source>
        <translation>Basis: %1</translation>
    </message>
    <message>
        <source>统计截至 %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>只是其中的 %1 行，全部是 %2 行</source>
        <translation>Only %1 of %2 rows</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>截至%1</source>
        <translation>as of %1</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <comment>title and what it is of</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>这次一起改动了许多记录，旧版程序没有逐条记下，说不准是否改到这一条。</source>
        <translation>Many records were changed at once; an older program did not note which, so this one may or may not have been among them.</translation>
    </message>
    <message numerus="yes">
        <source>%1（另有 %n 处提示）</source>
        <translation>
            <numerusform>%1 (and %n more note)</numerusform>
            <numerusform>%1 (and %n more notes)</numerusform>
        </translation>
    </message>
    <message>
        <source>新增 %1</source>
        <translation>%1 added</translation>
    </message>
    <message>
        <source>修改 %1</source>
        <translation>%1 changed</translation>
    </message>
    <message>
        <source>删除 %1</source>
        <translation>%1 deleted</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>做了什么</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>涉及的记录</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>审计链指纹</source>
        <translation>Chain hash</translation>
    </message>
    <message>
        <source>登录名</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>角色</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>工作单位代码</source>
        <translation>Employer code</translation>
    </message>
    <message>
        <source>%1（条款 %2）</source>
        <translation>%1 (clause %2)</translation>
    </message>
    <message>
        <source>单家上限</source>
        <translation>Unit cap</translation>
    </message>
    <message>
        <source>待办</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>%1（已过期限）</source>
        <translation>%1 (overdue)</translation>
    </message>
    <message>
        <source>项目负责人</source>
        <translation>Project leader</translation>
    </message>
    <message>
        <source>须改正</source>
        <translation>Must be corrected</translation>
    </message>
    <message>
        <source>须说明</source>
        <translation>Must be explained</translation>
    </message>
    <message>
        <source>提示</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>条目</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>条款</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>结论</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>符合</source>
        <translation>Complies</translation>
    </message>
    <message>
        <source>不符合</source>
        <translation>Does not comply</translation>
    </message>
    <message>
        <source>需补正</source>
        <translation>To be corrected</translation>
    </message>
    <message>
        <source>财政</source>
        <translation>Public funds</translation>
    </message>
    <message>
        <source>自筹</source>
        <translation>Own funds</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>支出科目</source>
        <translation>Expense item</translation>
    </message>
    <message>
        <source>测算依据</source>
        <translation>Basis of estimate</translation>
    </message>
    <message>
        <source>职称</source>
        <translation>Professional title</translation>
    </message>
    <message>
        <source>分工</source>
        <translation>Duties</translation>
    </message>
    <message>
        <source>开始日期</source>
        <translation>Start date</translation>
    </message>
    <message>
        <source>结束日期</source>
        <translation>End date</translation>
    </message>
    <message>
        <source>工作内容</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>经费预算</source>
        <translation>Project budget</translation>
    </message>
    <message>
        <source>项目团队</source>
        <translation>Project team</translation>
    </message>
    <message>
        <source>进度安排</source>
        <translation>Schedule</translation>
    </message>
    <message>
        <source>无法计算</source>
        <translation>not computable</translation>
    </message>
    <message>
        <source>✓ 已完成</source>
        <translation>✓ met</translation>
    </message>
    <message>
        <source>未达到</source>
        <translation>not met</translation>
    </message>
    <message>
        <source>还差 %1</source>
        <translation>%1 short</translation>
    </message>
    <message numerus="yes">
        <source>文字（%n 项成果）</source>
        <translation>
            <numerusform>words (%n deliverable)</numerusform>
            <numerusform>words (%n deliverables)</numerusform>
        </translation>
    </message>
    <message>
        <source>这项指标没有数值，请用文字写明承诺的成果：%1。</source>
        <translation>This indicator has no number; say in words what is promised: %1.</translation>
    </message>
    <message>
        <source>“%1”是数值，而这项指标没有数值；请用文字写明承诺的成果：%2。</source>
        <translation>“%1” is a number, and this indicator has none; say in words what is promised: %2.</translation>
    </message>
    <message>
        <source>财政 %1，自筹 %2，合计 %3</source>
        <translation>from the fund %1, own money %2, in all %3</translation>
    </message>
    <message>
        <source>财政资金合计 %1，比申请金额 %2少 %3</source>
        <translation>the fund’s money comes to %1, which is %3 less than the %2 requested</translation>
    </message>
    <message>
        <source>财政资金合计 %1，比申请金额 %2多 %3</source>
        <translation>the fund’s money comes to %1, which is %3 more than the %2 requested</translation>
    </message>
    <message>
        <source>填的是数值，应写成果</source>
        <translation>a number, where deliverables are asked</translation>
    </message>
    <message>
        <source>指标编号</source>
        <translation>Indicator no.</translation>
    </message>
    <message>
        <source>方案值</source>
        <translation>Plan value</translation>
    </message>
    <message>
        <source>承诺值</source>
        <translation>Committed value</translation>
    </message>
    <message>
        <source>完成值</source>
        <translation>Value reached</translation>
    </message>
    <message>
        <source>差距</source>
        <translation>Gap</translation>
    </message>
    <message>
        <source>分到的申报</source>
        <translation>Applications assigned</translation>
    </message>
    <message>
        <source>还没有分到申报。</source>
        <translation>No application is assigned yet.</translation>
    </message>
    <message>
        <source>专家编号</source>
        <translation>Reviewer no.</translation>
    </message>
    <message>
        <source>工作单位</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>财务专家</source>
        <translation>Finance reviewer</translation>
    </message>
    <message>
        <source>分到</source>
        <translation>Assigned</translation>
    </message>
    <message>
        <source>已提交</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>回避单位</source>
        <translation>Recused from</translation>
    </message>
    <message>
        <source>手机</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>进度</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>分到 %1 件，已提交 %2 件</source>
        <translation>%1 assigned, %2 submitted</translation>
    </message>
    <message>
        <source>没有登录名：他的评分表在纸上，由审核人员在“打分”页录入。</source>
        <translation>No login: the score sheets are on paper, and an officer enters them under “Scores”.</translation>
    </message>
    <message>
        <source>请先在表里选一件申报</source>
        <translation>Please choose an application in the table first</translation>
    </message>
    <message>
        <source>评审已经结束，专家组不能再改</source>
        <translation>The review is closed, so the panel can no longer be changed</translation>
    </message>
    <message>
        <source>%1：%2 %3</source>
        <comment>act, application, expert</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>专家组</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>财务</source>
        <translation>Finance</translation>
    </message>
    <message>
        <source>评分表</source>
        <translation>Score sheet</translation>
    </message>
    <message>
        <source>不在组内，不计</source>
        <translation>not on the panel, does not count</translation>
    </message>
    <message>
        <source>专家</source>
        <translation>Reviewers</translation>
    </message>
    <message>
        <source>冲突</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>回避</source>
        <translation>Recused</translation>
    </message>
    <message>
        <source>已交评分表</source>
        <translation>Sheets submitted</translation>
    </message>
    <message>
        <source>待交</source>
        <translation>Awaited</translation>
    </message>
    <message>
        <source>还差什么</source>
        <translation>Still missing</translation>
    </message>
    <message>
        <source>支持项目</source>
        <translation>Support project</translation>
    </message>
    <message>
        <source>%1 人，要求至少 %2 人、单数</source>
        <translation>%1; at least %2 are required, and an odd number</translation>
    </message>
    <message>
        <source>专家组齐备，可以开启评审。</source>
        <translation>The panel is complete, and the review can be opened.</translation>
    </message>
    <message>
        <source>评分表已经收齐，可以结束评审。</source>
        <translation>All score sheets are in, and the review can be closed.</translation>
    </message>
    <message>
        <source>有关记录</source>
        <translation>Related records</translation>
    </message>
    <message>
        <source>待开启 %1 件；评审中 %2 件，应交评分表 %3 张，已交 %4 张。</source>
        <translation>To be opened: %1. In review: %2, with %3 score sheets due and %4 submitted.</translation>
    </message>
    <message>
        <source>第 %1 名</source>
        <translation>Rank %1</translation>
    </message>
    <message>
        <source>没有名次</source>
        <translation>No rank</translation>
    </message>
    <message>
        <source>得分</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>名次</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>名次由来</source>
        <translation>Ranked by</translation>
    </message>
    <message>
        <source>名额</source>
        <translation>Slots</translation>
    </message>
    <message>
        <source>%1（共 %2 个）</source>
        <translation>%1 (%2 in all)</translation>
    </message>
    <message>
        <source>最低—最高</source>
        <translation>Lowest–highest</translation>
    </message>
    <message>
        <source>%1—%2，相差 %3</source>
        <translation>%1–%2, spread %3</translation>
    </message>
    <message>
        <source>最高和最低相差悬殊，请组织专家复议后再定。</source>
        <translation>Highest and lowest are far apart; let the panel reconsider before you decide.</translation>
    </message>
    <message>
        <source>与别的申报名次并列，正压在名额线上：并列的都不算在名额内，请先裁定先后。</source>
        <translation>Tied with other applications right at the cut-off: none of those tied is within the slots. Please rule on their order first.</translation>
    </message>
    <message>
        <source>各评分项均分</source>
        <translation>Means by criterion</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>各专家的评分，去掉一张会怎样（%1）</source>
        <translation>Each reviewer&apos;s score, and what leaving that sheet out would change (%1)</translation>
    </message>
    <message>
        <source>去掉后得分</source>
        <translation>Score without</translation>
    </message>
    <message>
        <source>去掉后名次</source>
        <translation>Rank without</translation>
    </message>
    <message>
        <source>去掉后名额</source>
        <translation>Slots without</translation>
    </message>
    <message>
        <source>名额内</source>
        <translation>Within the slots</translation>
    </message>
    <message>
        <source>名额外</source>
        <translation>Beyond the slots</translation>
    </message>
    <message>
        <source>有效评分表</source>
        <translation>Valid score sheets</translation>
    </message>
    <message>
        <source>%1 张</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>评审还没有结束，评分表封存；结束评审以后，这里列出得分和每张评分表。</source>
        <translation>The review is not closed yet, and its score sheets are sealed; once it is closed, the score and every sheet are listed here.</translation>
    </message>
    <message>
        <source>还没有有效的评分表，所以没有得分和名次。</source>
        <translation>There is no valid score sheet yet, so there is neither a score nor a rank.</translation>
    </message>
    <message>
        <source>%1 均分</source>
        <translation>%1, mean</translation>
    </message>
    <message>
        <source>分歧大</source>
        <translation>Far apart</translation>
    </message>
    <message>
        <source>合格</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>推荐</source>
        <translation>Recommended</translation>
    </message>
    <message>
        <source>并列压线</source>
        <translation>Tied at the cut-off</translation>
    </message>
    <message>
        <source>未达合格分</source>
        <translation>Below the pass mark</translation>
    </message>
    <message>
        <source>按得分</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>与前一名全同，并列</source>
        <translation>Tied: equal to the one before throughout</translation>
    </message>
    <message>
        <source>得分相同，按“%1”均分</source>
        <translation>Equal score, mean of “%1”</translation>
    </message>
    <message>
        <source>最低</source>
        <translation>Lowest</translation>
    </message>
    <message>
        <source>最高</source>
        <translation>Highest</translation>
    </message>
    <message>
        <source>分差</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>评审专家</source>
        <translation>Reviewers</translation>
    </message>
    <message>
        <source>申报书没有填写。</source>
        <translation>Not filled in on the application form.</translation>
    </message>
    <message>
        <source>未承诺</source>
        <translation>no commitment</translation>
    </message>
    <message>
        <source>%1（低于方案）</source>
        <translation>%1 (below the plan)</translation>
    </message>
    <message>
        <source>金额（%1）</source>
        <translation>Amount (%1)</translation>
    </message>
    <message>
        <source>申报基础</source>
        <translation>Groundwork</translation>
    </message>
    <message>
        <source>实施方案</source>
        <translation>Implementation plan</translation>
    </message>
    <message>
        <source>评审还没有开启</source>
        <translation>Review not opened yet</translation>
    </message>
    <message>
        <source>评审已结束</source>
        <translation>Review closed</translation>
    </message>
    <message>
        <source>评分状态</source>
        <translation>Scoring</translation>
    </message>
    <message>
        <source>我的合计</source>
        <translation>My total</translation>
    </message>
    <message>
        <source>提交日期</source>
        <translation>Date submitted</translation>
    </message>
    <message>
        <source>回避：%1</source>
        <translation>Recused: %1</translation>
    </message>
    <message>
        <source>未开始</source>
        <translation>Not started</translation>
    </message>
    <message>
        <source>已填 %1/%2</source>
        <translation>%1/%2 filled in</translation>
    </message>
    <message>
        <source>不影响评审的理由</source>
        <translation>Why not affected</translation>
    </message>
    <message>
        <source>已分</source>
        <translation>Assigned</translation>
    </message>
    <message>
        <source>%1(&amp;%2)…</source>
        <translation>%1 (&amp;%2)…</translation>
    </message>
    <message>
        <source>人员</source>
        <comment>who did it</comment>
        <translation>Person</translation>
    </message>
    <message>
        <source>停用</source>
        <translation>Disabled</translation>
    </message>
    <message>
        <source>待改密码</source>
        <translation>Password to be changed</translation>
    </message>
    <message>
        <source>在用</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>草稿</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>退回补正</source>
        <translation>Returned for correction</translation>
    </message>
    <message>
        <source>已受理</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>形式审查通过</source>
        <translation>Passed examination</translation>
    </message>
    <message>
        <source>形式审查不通过</source>
        <translation>Failed examination</translation>
    </message>
    <message>
        <source>评审中</source>
        <translation>In review</translation>
    </message>
    <message>
        <source>已评审</source>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>拟立项</source>
        <translation>Proposed for award</translation>
    </message>
    <message>
        <source>公示中</source>
        <translation>On public notice</translation>
    </message>
    <message>
        <source>异议处理</source>
        <translation>Objection pending</translation>
    </message>
    <message>
        <source>不予立项</source>
        <translation>Not awarded</translation>
    </message>
    <message>
        <source>已立项</source>
        <translation>Awarded</translation>
    </message>
    <message>
        <source>执行中</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>整改中</source>
        <translation>Under rectification</translation>
    </message>
    <message>
        <source>验收中</source>
        <translation>In final acceptance</translation>
    </message>
    <message>
        <source>验收通过</source>
        <translation>Passed final acceptance</translation>
    </message>
    <message>
        <source>验收不通过</source>
        <translation>Failed final acceptance</translation>
    </message>
    <message>
        <source>已终止</source>
        <translation>Terminated</translation>
    </message>
    <message>
        <source>已归档</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>已撤回</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>已作废</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>选择</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>导出%1</source>
        <translation>Export: %1</translation>
    </message>
    <message>
        <source>%1已存为 %2</source>
        <translation>%1 saved as %2</translation>
    </message>
    <message>
        <source>打开评审包</source>
        <translation>Open Review Package</translation>
    </message>
    <message>
        <source>“%1”设了密码。打开后，解开的副本放在它旁边，只有您的账户能读。</source>
        <translation>“%1” is under a password. What is unpacked from it lies beside it, readable by your account only.</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
    <message>
        <source>交回评审包</source>
        <translation>Hand Back Review Package</translation>
    </message>
    <message>
        <source>收到的“%1”设了密码，交回的文件也用它。请输入这个密码。</source>
        <translation>“%1” came under a password, and what is handed back gets the same one. Enter that password.</translation>
    </message>
    <message>
        <source>数据取于 %1</source>
        <translation>Data of %1</translation>
    </message>
    <message>
        <source>附件名称</source>
        <translation>Enclosure</translation>
    </message>
    <message>
        <source>份数</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>附件目录</source>
        <translation>List of enclosures</translation>
    </message>
    <message>
        <source>佐证方式</source>
        <translation>Means of proof</translation>
    </message>
    <message>
        <source>%1（%2 起）</source>
        <translation>%1 (from %2)</translation>
    </message>
    <message>
        <source>评审还没有结束，得分和名次是暂定的。</source>
        <translation>The review is not closed: score and rank are provisional.</translation>
    </message>
    <message>
        <source>评审未结束，名次暂定</source>
        <translation>Review not closed, rank provisional</translation>
    </message>
    <message>
        <source>评审未结束</source>
        <translation>Review not closed</translation>
    </message>
    <message>
        <source>拨付编号</source>
        <translation>Payment number</translation>
    </message>
    <message>
        <source>立项编号</source>
        <translation>Award number</translation>
    </message>
    <message>
        <source>拨付日</source>
        <translation>Paid on</translation>
    </message>
    <message>
        <source>%1 %2 笔</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2 笔 合计 %3</source>
        <translation>%1: %2 (%3 in all)</translation>
    </message>
    <message>
        <source>申请日</source>
        <translation>Requested on</translation>
    </message>
    <message>
        <source>申请人</source>
        <translation>Requested by</translation>
    </message>
    <message>
        <source>审批日</source>
        <translation>Judged on</translation>
    </message>
    <message>
        <source>审批人</source>
        <translation>Judged by</translation>
    </message>
    <message>
        <source>拨付人</source>
        <translation>Paid by</translation>
    </message>
    <message>
        <source>凭证号</source>
        <translation>Voucher no.</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>应付</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>已申请</source>
        <translation>Requested</translation>
    </message>
    <message>
        <source>待拨付</source>
        <translation>To be paid</translation>
    </message>
    <message>
        <source>应追回</source>
        <translation>To be recovered</translation>
    </message>
    <message>
        <source>。资金使用到 %1 为止（条款 %2），之后支付要由负责人在批准时写明理由放行。</source>
        <translation>. The money may be used until %1 (clause %2); a later payment needs the chief officer to pass it with a reason when approving it.</translation>
    </message>
    <message>
        <source>缺账号</source>
        <translation>no account</translation>
    </message>
    <message>
        <source>文号</source>
        <translation>Document no.</translation>
    </message>
    <message>
        <source>请先在表里选中要办理的申报</source>
        <translation>Please select the applications to decide on in the table first</translation>
    </message>
    <message>
        <source>选中的申报可以办理的事项（F9）</source>
        <translation>Decisions that can be taken on the selected applications (F9)</translation>
    </message>
    <message>
        <source>请先在表里选中要办理的拨付</source>
        <translation>Please select the payments to decide on in the table first</translation>
    </message>
    <message>
        <source>应付、应追回的款项，和选中的拨付可以办理的事项（F9）</source>
        <translation>What is due or to be recovered, and decisions that can be taken on the selected payments (F9)</translation>
    </message>
    <message>
        <source>（已撤回）</source>
        <translation> (reversed)</translation>
    </message>
    <message>
        <source>越限办理，理由：%1</source>
        <translation>Decided by override, reason: %1</translation>
    </message>
    <message>
        <source>本机用户</source>
        <translation>User of this computer</translation>
    </message>
    <message>
        <source>办理经过</source>
        <translation>Decisions so far</translation>
    </message>
    <message>
        <source>还没有办理过。</source>
        <translation>Nothing has been decided yet.</translation>
    </message>
    <message>
        <source>拨付</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>放行理由</source>
        <translation>Override reason</translation>
    </message>
    <message>
        <source>最终金额</source>
        <translation>Final amount</translation>
    </message>
    <message>
        <source>建议金额</source>
        <translation>Suggested amount</translation>
    </message>
    <message>
        <source>建议依据</source>
        <translation>Why so much</translation>
    </message>
    <message>
        <source>拟立项金额</source>
        <translation>Proposed amount</translation>
    </message>
    <message>
        <source>公示</source>
        <translation>Public notice</translation>
    </message>
    <message>
        <source>立项金额</source>
        <translation>Amount awarded</translation>
    </message>
    <message>
        <source>任务书签订</source>
        <translation>Task book signed</translation>
    </message>
    <message>
        <source>应付未付</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>成果认定</source>
        <translation>Acceptance of deliverables</translation>
    </message>
    <message>
        <source>应得结论</source>
        <translation>Computed outcome</translation>
    </message>
    <message>
        <source>核定金额</source>
        <translation>Computed amount</translation>
    </message>
    <message>
        <source>验收结论</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>完成率达到 %1，成果全部认定</source>
        <translation>completion is at least %1 and every deliverable is accepted</translation>
    </message>
    <message>
        <source>完成率低于 %1</source>
        <translation>completion is below %1</translation>
    </message>
    <message>
        <source>完成率没有低于 %1，但没有达到 %2 或成果没有全部认定</source>
        <translation>completion is not below %1, but it is below %2 or a deliverable is not accepted</translation>
    </message>
    <message>
        <source>整改过一次，完成率没有低于 %1，但没有达到 %2 或成果没有全部认定</source>
        <translation>it was rectified once; completion is not below %1, but it is below %2 or a deliverable is not accepted</translation>
    </message>
    <message>
        <source>按完成比例支付，完成率没有低于 %1，但没有达到 %2 或成果没有全部认定</source>
        <translation>paid in proportion; completion is not below %1, but it is below %2 or a deliverable is not accepted</translation>
    </message>
    <message>
        <source>最终金额 %1</source>
        <translation>final amount %1</translation>
    </message>
    <message>
        <source>指标 %1 的完成值无法计算，算不出验收结论；请先补齐数据。</source>
        <translation>The value of indicator %1 cannot be computed, so there is no outcome; complete the data first.</translation>
    </message>
    <message>
        <source>方案里没有这类项目，算不出验收结论。</source>
        <translation>The plan lacks this project, so there is no outcome.</translation>
    </message>
    <message>
        <source>有异议，处理后继续公示</source>
        <translation>Objected to; public notice goes on once that is settled</translation>
    </message>
    <message>
        <source>公示至 %1，已期满，%2 起可以批准立项</source>
        <translation>Public notice until %1 is over; can be awarded from %2</translation>
    </message>
    <message>
        <source>公示至 %1，到这一天结束期满</source>
        <translation>Public notice until %1, over at the end of that day</translation>
    </message>
    <message>
        <source>公示至 %1，还有 %2 个工作日</source>
        <translation>Public notice until %1, %2 working days left</translation>
    </message>
    <message>
        <source>完成率 %1，成果认定 %2/%3 项，应为“%4”</source>
        <translation>Completion %1, %2 of %3 deliverables accepted, comes to “%4”</translation>
    </message>
    <message>
        <source>立项</source>
        <translation>Awards</translation>
    </message>
    <message>
        <source>%1 %2（%3）</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>只有一家主张</source>
        <translation>Only one claims it</translation>
    </message>
    <message>
        <source>归给的 %1 不计入它；%2</source>
        <translation>%1, to which it is attributed, does not count it; %2</translation>
    </message>
    <message>
        <source>各自计入，不相排斥</source>
        <translation>Counts for each of them</translation>
    </message>
    <message>
        <source>按归属的决定</source>
        <translation>By the attribution</translation>
    </message>
    <message>
        <source>同为“%1”，受理号在前的计入</source>
        <translation>Of several “%1” the smaller receipt number</translation>
    </message>
    <message>
        <source>“%1”在先</source>
        <translation>“%1” comes first</translation>
    </message>
    <message>
        <source>没有有效的立项计入它</source>
        <translation>No live award counts it</translation>
    </message>
    <message>
        <source>归属</source>
        <translation>Attribution</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>主张的立项</source>
        <translation>Claimed by</translation>
    </message>
    <message>
        <source>现计入</source>
        <translation>Counts now</translation>
    </message>
    <message>
        <source>由来</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>归给</source>
        <translation>Attributed to</translation>
    </message>
    <message>
        <source>影响的立项</source>
        <translation>Award that changes</translation>
    </message>
    <message>
        <source>不作决定时</source>
        <translation>Without a decision</translation>
    </message>
    <message>
        <source>归给以后</source>
        <translation>Once attributed</translation>
    </message>
    <message>
        <source>园区</source>
        <translation>park</translation>
    </message>
    <message>
        <source>达到</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>再打开或新建一次文件，就会放弃这些修改。</source>
        <translation>Open or create a file once more to give these changes up.</translation>
    </message>
    <message>
        <source>再关闭一次基金文件，就会放弃这些修改。</source>
        <translation>Close the fund file once more to give these changes up.</translation>
    </message>
    <message>
        <source>再退出一次，就会放弃这些修改。</source>
        <translation>Quit once more to give these changes up.</translation>
    </message>
    <message>
        <source>支持项目小计</source>
        <translation>Projects in all</translation>
    </message>
    <message>
        <source>绩效奖补小计</source>
        <translation>Subsidies in all</translation>
    </message>
    <message>
        <source>从 %1 调入 %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>%1变动</source>
        <translation>Change of %1</translation>
    </message>
    <message>
        <source>其后%1</source>
        <translation>%1 after it</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>累计</source>
        <translation>So far</translation>
    </message>
    <message>
        <source>执行率 %1，落后于时序进度 %2</source>
        <translation>%1 is spent, behind the %2 of the calendar</translation>
    </message>
    <message>
        <source>测算</source>
        <translation>Computed</translation>
    </message>
    <message>
        <source>▲ 落后</source>
        <translation>▲ Behind</translation>
    </message>
    <message>
        <source>● 跟上</source>
        <translation>● On course</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>执行情况</source>
        <translation>Pace</translation>
    </message>
    <message>
        <source>结余怎么算</source>
        <translation>How the free amount comes about</translation>
    </message>
    <message>
        <source>加上调剂</source>
        <translation>with what was reallocated</translation>
    </message>
    <message>
        <source>减去已立项（测算）</source>
        <translation>less what is awarded (computed)</translation>
    </message>
    <message>
        <source>执行率</source>
        <translation>Spent</translation>
    </message>
    <message>
        <source>已拨付减追回</source>
        <translation>Paid less returned</translation>
    </message>
    <message>
        <source>期间</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>“%1”由这些相加（%2）</source>
        <translation>“%1” is the sum of these (%2)</translation>
    </message>
    <message>
        <source>依据的每一笔（%1）</source>
        <translation>The entries behind it (%1)</translation>
    </message>
    <message>
        <source>其余 %1 笔见下面的表。</source>
        <translation>The other %1 stand in the table below.</translation>
    </message>
    <message>
        <source>追回</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>月份</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>本月%1</source>
        <translation>%1 in the month</translation>
    </message>
    <message>
        <source>累计%1</source>
        <translation>%1 so far</translation>
    </message>
    <message>
        <source>累计拨付减追回</source>
        <translation>Paid less returned so far</translation>
    </message>
    <message>
        <source>选好两项资金、填好金额，这里显示调剂前后。</source>
        <translation>Choose both lines and type the amount to see here what becomes of them.</translation>
    </message>
    <message>
        <source>调出：%1</source>
        <translation>From: %1</translation>
    </message>
    <message>
        <source>调入：%1</source>
        <translation>To: %1</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>待批准</source>
        <translation>To be approved</translation>
    </message>
    <message>
        <source>已批准</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>不予批准</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>调出</source>
        <translation>From</translation>
    </message>
    <message>
        <source>调入</source>
        <translation>To</translation>
    </message>
    <message>
        <source>提出人</source>
        <translation>Proposed by</translation>
    </message>
    <message>
        <source>提出日期</source>
        <translation>Proposed on</translation>
    </message>
    <message>
        <source>批准人</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>批准日期</source>
        <translation>Approved on</translation>
    </message>
    <message>
        <source>批准文号</source>
        <translation>Approval no.</translation>
    </message>
    <message>
        <source>提出</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>批准</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>启用程序以前批准的，按工作簿的表“调剂”补录。谁在哪天补录的，见“历史”。</source>
        <translation>Approved before the program was taken up, and entered afterwards by the workbook’s sheet “调剂”. History tells by whom and when.</translation>
    </message>
    <message>
        <source>%1（补录）</source>
        <translation>%1 (entered afterwards)</translation>
    </message>
    <message>
        <source>现在</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>之后</source>
        <translation>After</translation>
    </message>
    <message>
        <source>资金池</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>可用资金</source>
        <translation>May be spent</translation>
    </message>
    <message>
        <source>应得合计</source>
        <translation>Due in all</translation>
    </message>
    <message>
        <source>测算奖补</source>
        <translation>Computed subsidies</translation>
    </message>
    <message>
        <source>兑付比例</source>
        <translation>Share paid</translation>
    </message>
    <message>
        <source>方案预算</source>
        <translation>Plan’s budget</translation>
    </message>
    <message>
        <source>方案参数</source>
        <translation>Plan’s setting</translation>
    </message>
    <message>
        <source>奖补测算</source>
        <translation>Subsidies computed</translation>
    </message>
    <message>
        <source>认定</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>不认定</source>
        <translation>Not accepted</translation>
    </message>
    <message>
        <source>首款</source>
        <translation>First instalment</translation>
    </message>
    <message>
        <source>尾款</source>
        <translation>Final payment</translation>
    </message>
    <message>
        <source>批次</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>（%1）</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>%1 到 %2</source>
        <translation>%1 until %2</translation>
    </message>
    <message>
        <source>公示已经结束（%1），这一天提出的异议已经逾期；可以就这样办理。</source>
        <translation>Public notice is over (%1), so that an objection on this day is late; it can be recorded so.</translation>
    </message>
    <message>
        <source>%1可以就这样办理，之后在表里标出。</source>
        <translation>%1 It can be done so and is marked in the table afterwards.</translation>
    </message>
    <message>
        <source>评分</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>评分项</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>分值</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>满分</source>
        <translation>Out of</translation>
    </message>
    <message>
        <source>纸质</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>封存</source>
        <translation>Sealed</translation>
    </message>
    <message>
        <source>评分还封存着，结束评审后才能看到分值和意见。</source>
        <translation>The sheet is still sealed; its points and comments can be seen once the review is closed.</translation>
    </message>
    <message>
        <source>共 %1 张评分表：已提交 %2 张（其中纸质 %3 张），未提交 %4 张，回避 %5 张。</source>
        <translation>Score sheets: %1. Submitted: %2 (on paper: %3), not submitted: %4, recused: %5.</translation>
    </message>
    <message numerus="yes">
        <source>形式审查表有 %n 项结论是“不符合”或“需补正”（%1）；按“通过”办理以前，请核对。</source>
        <translation>
            <numerusform>The form check has %n item that is concluded as not complying or to be corrected (%1). Please check before passing the examination.</numerusform>
            <numerusform>The form check has %n items that are concluded as not complying or to be corrected (%1). Please check before passing the examination.</numerusform>
        </translation>
    </message>
    <message>
        <source>回避原因</source>
        <translation>Reason for recusal</translation>
    </message>
    <message>
        <source>专家名单</source>
        <translation>Panel members</translation>
    </message>
    <message>
        <source>匿名评审</source>
        <translation>Blind review</translation>
    </message>
    <message>
        <source>占 %1</source>
        <translation>Of %1</translation>
    </message>
    <message>
        <source>%1：%2，全区 %3</source>
        <translation>%1: %2 of the district’s %3</translation>
    </message>
    <message>
        <source>%1 %2（占全区 %3）</source>
        <translation>%1 %2 (%3 of the district)</translation>
    </message>
    <message>
        <source>截至 %1，各项指标对全区目标没有贡献。</source>
        <translation>As of %1 the indicators contribute to no district target.</translation>
    </message>
    <message>
        <source>截至 %1，各项指标合计：%2。</source>
        <translation>As of %1, all indicators together: %2.</translation>
    </message>
    <message>
        <source>指标</source>
        <comment>of a project</comment>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>出让方、企业</source>
        <translation>Provider, enterprise</translation>
    </message>
    <message>
        <source>受让方、质权人、产品</source>
        <translation>Recipient, pledgee, product</translation>
    </message>
    <message>
        <source>件数</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>现用（默认）</source>
        <translation>in force (default)</translation>
    </message>
    <message>
        <source>现用</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>默认</source>
        <translation>default</translation>
    </message>
    <message>
        <source>谁多谁少（%1 家）</source>
        <translation>Who gets more or less (%1 units)</translation>
    </message>
    <message>
        <source>各单位的奖补与默认读法相同。</source>
        <translation>Every unit gets what it gets under the default reading.</translation>
    </message>
    <message>
        <source>默认读法</source>
        <translation>Default reading</translation>
    </message>
    <message>
        <source>这种读法</source>
        <translation>This reading</translation>
    </message>
    <message>
        <source>差额</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>其余 %1 家变动更小；要看全部，按 Enter 把这种读法放进试算。</source>
        <translation>The other %1 units change less; press Enter to try this reading out and see all.</translation>
    </message>
    <message>
        <source>口径</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>读法</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>方案</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>变动</source>
        <translation>Moved</translation>
    </message>
    <message>
        <source>变动单位</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>奖补合计</source>
        <translation>Subsidy in all</translation>
    </message>
    <message>
        <source>其余按试算</source>
        <translation>Others as tried out</translation>
    </message>
    <message>
        <source>变动是各单位与默认读法之差的绝对值之和；总额用满时合计不变，钱在单位之间移动。</source>
        <translation>Moved is the sum over units of how far each is from the default reading; when the pool is used up the total stays and money moves between units.</translation>
    </message>
    <message>
        <source>没有文号，用“补填文号”补上</source>
        <translation>No document number; supply it with “Supply document number”</translation>
    </message>
    <message>
        <source>没有凭证号，用“补填凭证号”补上</source>
        <translation>No voucher number; supply it with “Supply voucher number”</translation>
    </message>
    <message>
        <source>没有批准文号，用“补填文号”补上</source>
        <translation>No approval number; supply it with “Supply document number”</translation>
    </message>
    <message>
        <source>%1可以就这样办理，之后在表里标出，有了号再用“%2”补上。</source>
        <translation>%1 It can be done so and is marked in the table afterwards; supply the number with “%2” once there is one.</translation>
    </message>
    <message>
        <source>%1 还没有这件申报，算不出验收结论；请核对日期。</source>
        <translation>On %1 there was no such application yet, and no conclusion can be worked out; please check the day.</translation>
    </message>
    <message>
        <source>没有登记</source>
        <translation>Not registered</translation>
    </message>
    <message>
        <source>户名</source>
        <translation>Account holder</translation>
    </message>
    <message>
        <source>收款账户在批准以后改过，面板里写明批准时的</source>
        <translation>The payee’s account was changed after the approval; the panel tells what it was then</translation>
    </message>
    <message>
        <source>账号</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>默认读法的理由</source>
        <translation>Why the default</translation>
    </message>
</context>
<context>
    <name>grants::ui::ActDialog</name>
    <message numerus="yes">
        <source>共 %n 件</source>
        <translation>
            <numerusform>%n in all</numerusform>
            <numerusform>%n in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>共 %n 笔，合计 %1</source>
        <translation>
            <numerusform>%n payment, %1 in all</numerusform>
            <numerusform>%n payments, %1 in all</numerusform>
        </translation>
    </message>
    <message>
        <source>办理(&amp;K)</source>
        <translation>&amp;Go ahead</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>日期(&amp;D)</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>金额(元)(&amp;M)</source>
        <translation>A&amp;mount (yuan)</translation>
    </message>
    <message>
        <source>空着就是申请金额</source>
        <translation>The amount requested when empty</translation>
    </message>
    <message>
        <source>意见(&amp;O)</source>
        <translation>C&amp;omment</translation>
    </message>
    <message>
        <source>越限理由(&amp;X)</source>
        <translation>O&amp;verride reason</translation>
    </message>
    <message>
        <source>期限以后还要办的，写明理由</source>
        <translation>a reason, if it is to be done after the last day</translation>
    </message>
    <message>
        <source>结论</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>结论(&amp;R)</source>
        <translation>&amp;Result</translation>
    </message>
    <message>
        <source>必须填写</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>可以不填</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>请写明意见，再办理。</source>
        <translation>Please give a comment first.</translation>
    </message>
    <message numerus="yes">
        <source>再办理未办理的 %n 件(&amp;K)</source>
        <translation>
            <numerusform>&amp;Go ahead with the %n left</numerusform>
            <numerusform>&amp;Go ahead with the %n left</numerusform>
        </translation>
    </message>
    <message>
        <source>这些限制可以由有权的人写明理由放行。%1</source>
        <translation>Whoever has the right may override these limits and give the reason. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1：已办理 %n 件。</source>
        <translation>
            <numerusform>%1: done for %n application.</numerusform>
            <numerusform>%1: done for %n applications.</numerusform>
        </translation>
    </message>
    <message>
        <source>关闭(&amp;K)</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>问题(&amp;R)</source>
        <translation>P&amp;roblem</translation>
    </message>
    <message>
        <source>空着就是拟立项金额</source>
        <translation>Blank: what was proposed</translation>
    </message>
    <message>
        <source>%1(&amp;N)</source>
        <translation>%1 (&amp;N)</translation>
    </message>
    <message>
        <source>空着就是各自的建议金额</source>
        <translation>The amount suggested for each when empty</translation>
    </message>
    <message>
        <source>请先勾选要办理的，再办理。</source>
        <translation>Please tick what is to be decided first.</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>这些限制可以放行：写明越限理由再办理。理由会记在办理经过里，并印在报表里。</source>
        <translation>These limits can be passed: give a reason for the override and go ahead. The reason is kept with the decision and printed in reports.</translation>
    </message>
    <message>
        <source>这一步由别人办理；您可以在有限制拦住时放行，请写明越限理由。</source>
        <translation>This step is taken by others. You may pass a limit that stands in its way: please give the reason for the override.</translation>
    </message>
    <message>
        <source>%1 的上一步是 %2 办理的，这一步的日期不能更早。</source>
        <translation>The last step about %1 was taken on %2: this one cannot be earlier.</translation>
    </message>
    <message>
        <source>请填写%1，再办理。</source>
        <translation>Please fill in the %1 first.</translation>
    </message>
    <message>
        <source>正在按 %1 核算……</source>
        <translation>Working it out for %1 …</translation>
    </message>
</context>
<context>
    <name>grants::ui::ActsBar</name>
    <message>
        <source>办理(&amp;D)</source>
        <translation>&amp;Decisions</translation>
    </message>
    <message>
        <source>办理</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>grants::ui::ApplicationsPage</name>
    <message>
        <source>申报</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>其他资金</source>
        <translation>Other funding</translation>
    </message>
    <message>
        <source>申报书</source>
        <translation>Application form</translation>
    </message>
    <message>
        <source>项目申报</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>还没有项目申报。按 Insert 新增一件，或按 Ctrl+I 导入工作簿，表“%1”里的行就会列在这里。</source>
        <translation>No applications yet. Press Insert to enter one, or Ctrl+I to import a workbook; the rows of its sheet “%1” are listed here.</translation>
    </message>
    <message>
        <source>新增申报</source>
        <translation>New application</translation>
    </message>
    <message>
        <source>新增一件申报（Insert），受理号和日期已经填好</source>
        <translation>Enter a new application (Insert), its number and date already filled in</translation>
    </message>
    <message>
        <source>新增的申报还没有保存，保存以后接着填任务承诺。</source>
        <translation>The new application is not saved yet; once it is, its commitments are next.</translation>
    </message>
    <message>
        <source>选一件申报，这里列出它的问题、指标、预算和办理经过。</source>
        <translation>Choose an application to see its problems, indicators, budget and decisions.</translation>
    </message>
    <message>
        <source>审查表</source>
        <translation>Examination form</translation>
    </message>
    <message>
        <source>所选申报的形式审查表，供签字；没有选的时候是全部审查过的</source>
        <translation>The examination forms of what is selected, to be signed; of all that were examined where nothing is selected</translation>
    </message>
</context>
<context>
    <name>grants::ui::AttachmentsView</name>
    <message>
        <source>附件</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>添加…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>移除</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>同一份文件也附在%1第 %2 号记录，名为“%3”</source>
        <translation>The same file also goes with %1 record %2, as &quot;%3&quot;</translation>
    </message>
    <message>
        <source>先在表中选一条记录，再添加附件。</source>
        <translation>Choose a record in the table first, then attach files to it.</translation>
    </message>
    <message>
        <source>还没有附件。把文件拖到这里，或用“添加”；文件存入基金文件。</source>
        <translation>No attachments yet. Drop files here, or use Add; they are kept in the fund file.</translation>
    </message>
    <message>
        <source>%1 个附件，共 %2，存在基金文件里。</source>
        <translation>%1 attachments, %2 in all, kept in the fund file.</translation>
    </message>
    <message>
        <source>添加附件</source>
        <translation>Attach files</translation>
    </message>
    <message>
        <source>所有文件 (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>取出附件</source>
        <translation>Taking out the attachment</translation>
    </message>
    <message>
        <source>没有附件。</source>
        <translation>No attachments.</translation>
    </message>
    <message>
        <source>另存…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>这台电脑上没有能打开“%1”的程序。请点“另存”，存好以后用合适的程序打开。</source>
        <translation>This computer has no program that opens “%1”. Save it with “Save as” and open it with a suitable program.</translation>
    </message>
    <message>
        <source>另存附件</source>
        <translation>Save attachment</translation>
    </message>
    <message>
        <source>已存为 %1</source>
        <translation>Saved as %1</translation>
    </message>
</context>
<context>
    <name>grants::ui::AuditPane</name>
    <message>
        <source>审计记录</source>
        <translation>Audit trail</translation>
    </message>
    <message>
        <source>每一次改动都记在这里，按先后连成一条链，不能删改。</source>
        <translation>Every change stands here, chained in order; none can be altered or deleted.</translation>
    </message>
    <message>
        <source>读取审计记录</source>
        <translation>Reading the audit trail</translation>
    </message>
    <message>
        <source>核对审计链</source>
        <translation>Verifying the chain</translation>
    </message>
    <message>
        <source>核对通过：%1 条审计记录首尾相连，文件内容与录入的一致。链首 %2；与报表上印的指纹对照，可知文件此后有没有被整个重写。</source>
        <translation>Verified: %1 entries of the trail join up, and the file says what was entered. Head %2; compared with the one printed on a report it shows whether the whole file was rewritten since.</translation>
    </message>
    <message>
        <source>核对发现 %1 处问题：%2</source>
        <translation>Verifying found %1 problems: %2</translation>
    </message>
    <message>
        <source>核对审计链(&amp;K)</source>
        <translation>Verify the &amp;chain</translation>
    </message>
</context>
<context>
    <name>grants::ui::BehindTable</name>
    <message>
        <source>指标编号</source>
        <translation>Indicator no.</translation>
    </message>
    <message>
        <source>依据的记录</source>
        <translation>Records behind</translation>
    </message>
</context>
<context>
    <name>grants::ui::BulletRow</name>
    <message>
        <source>点击查看走势和依据的记录</source>
        <translation>Click for its course and the records behind it</translation>
    </message>
    <message>
        <source>%1 %2：%3，目标 %4，%5</source>
        <translation>%1 %2: %3, goal %4, %5</translation>
    </message>
    <message>
        <source> · 期末 %1</source>
        <translation> · end %1</translation>
    </message>
</context>
<context>
    <name>grants::ui::BusyStrip</name>
    <message>
        <source>进度</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>grants::ui::CandidatesView</name>
    <message>
        <source>加入专家组(&amp;J)</source>
        <translation>Add to &amp;panel</translation>
    </message>
    <message>
        <source>可加入的专家</source>
        <translation>Reviewers who can be added</translation>
    </message>
    <message>
        <source>返回专家组(&amp;B)</source>
        <translation>&amp;Back to panel</translation>
    </message>
    <message>
        <source>没有别的专家了。请到“专家”页录入。</source>
        <translation>There are no other reviewers. Enter them under “Reviewers”.</translation>
    </message>
    <message>
        <source>加入 %1 的专家组，没有冲突、件数少的在前</source>
        <translation>Add to the panel of %1; those with no conflict and the fewest applications come first</translation>
    </message>
    <message>
        <source>请先选一位专家</source>
        <translation>Please choose a reviewer first</translation>
    </message>
    <message>
        <source>加入专家组</source>
        <translation>Add to panel</translation>
    </message>
    <message>
        <source>有冲突的专家</source>
        <translation>Reviewer with a conflict</translation>
    </message>
    <message>
        <source>为什么不影响评审(&amp;R)</source>
        <translation>Why the &amp;review is not affected</translation>
    </message>
</context>
<context>
    <name>grants::ui::ConflictBar</name>
    <message>
        <source>声明回避以后，这件申报从您的列表中移出，已打的分不计，您自己不能取消。</source>
        <translation>Once declared, this application leaves your list, its points count for nothing, and you cannot take it back yourself.</translation>
    </message>
    <message>
        <source>与申报单位是什么关系</source>
        <translation>What your relation to the applicant is</translation>
    </message>
    <message>
        <source>回避原因</source>
        <translation>Reason for recusal</translation>
    </message>
    <message>
        <source>确认回避(&amp;Y)</source>
        <translation>&amp;Yes, recuse me</translation>
    </message>
    <message>
        <source>不回避(&amp;N)</source>
        <translation>&amp;Not recused</translation>
    </message>
</context>
<context>
    <name>grants::ui::ContributionPane</name>
    <message>
        <source>成效</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>截至这一天还没有计入这件申报的记录。</source>
        <translation>No record counts for this application as of this day.</translation>
    </message>
    <message>
        <source>受理号</source>
        <translation>Receipt no.</translation>
    </message>
</context>
<context>
    <name>grants::ui::ContributionText</name>
    <message>
        <source>受理号</source>
        <translation>Receipt no.</translation>
    </message>
    <message>
        <source>条款</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>方案值</source>
        <translation>Plan value</translation>
    </message>
    <message>
        <source>承诺值</source>
        <translation>Committed value</translation>
    </message>
    <message>
        <source>完成值</source>
        <translation>Value reached</translation>
    </message>
    <message>
        <source>差距</source>
        <translation>Gap</translation>
    </message>
    <message>
        <source>截至</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>对全区目标的贡献</source>
        <translation>Contribution to the district’s targets</translation>
    </message>
    <message>
        <source>这些记录没有计入任何一项全区目标。</source>
        <translation>These records count for no district target.</translation>
    </message>
    <message>
        <source>全区目标</source>
        <translation>District target</translation>
    </message>
    <message>
        <source>这项指标</source>
        <translation>This indicator</translation>
    </message>
    <message>
        <source>全区</source>
        <translation>District</translation>
    </message>
    <message>
        <source>占全区</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>一条记录可能支撑几项指标，各项指标的占比不能相加。</source>
        <translation>One record may stand behind several indicators: their shares do not add up.</translation>
    </message>
    <message>
        <source>依据的记录（%1）</source>
        <translation>Records behind it (%1)</translation>
    </message>
    <message>
        <source>其余 %1 条见“依据的记录”。</source>
        <translation>The other %1 are under “Records behind”.</translation>
    </message>
</context>
<context>
    <name>grants::ui::CasePart</name>
    <message>
        <source>受理号</source>
        <translation>Application No.</translation>
    </message>
    <message>
        <source>请先在上面的表里选一件申报。</source>
        <translation>Please choose an application in the table above first.</translation>
    </message>
    <message>
        <source>这件申报还没有“%1”。</source>
        <translation>This application has no “%1” yet.</translation>
    </message>
</context>
<context>
    <name>grants::ui::CaseText</name>
    <message>
        <source>状态</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>待办</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>申请金额</source>
        <translation>Amount requested</translation>
    </message>
    <message>
        <source>单家上限</source>
        <translation>Unit cap</translation>
    </message>
    <message>
        <source>%1（条款 %2）</source>
        <translation>%1 (clause %2)</translation>
    </message>
    <message>
        <source>申报日期</source>
        <translation>Date of application</translation>
    </message>
    <message>
        <source>市级同类项目金额</source>
        <translation>Municipal amount</translation>
    </message>
    <message>
        <source>其他财政支持</source>
        <translation>Other funding</translation>
    </message>
    <message>
        <source>项目负责人</source>
        <translation>Project leader</translation>
    </message>
    <message>
        <source>申报单位</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>问题（%1）</source>
        <translation>Problems (%1)</translation>
    </message>
    <message>
        <source>提示和已放行的问题（%1）</source>
        <translation>Hints and problems that were passed (%1)</translation>
    </message>
    <message>
        <source>没有发现问题。</source>
        <translation>No problem was found.</translation>
    </message>
    <message>
        <source>%1 · 条款 %2</source>
        <translation>%1 · clause %2</translation>
    </message>
    <message>
        <source>%1 由 %2 放行，理由：%3</source>
        <translation>Overridden on %1 by %2, reason: %3</translation>
    </message>
    <message>
        <source>绩效指标（截至 %1）</source>
        <translation>Performance indicators (as of %1)</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>方案值</source>
        <translation>Plan value</translation>
    </message>
    <message>
        <source>承诺值</source>
        <translation>Committed value</translation>
    </message>
    <message>
        <source>完成值</source>
        <translation>Value reached</translation>
    </message>
    <message>
        <source>差距</source>
        <translation>Gap</translation>
    </message>
    <message>
        <source>经费预算</source>
        <translation>Project budget</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>支出科目</source>
        <translation>Expense item</translation>
    </message>
    <message>
        <source>金额</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>测算依据</source>
        <translation>Basis of estimate</translation>
    </message>
    <message>
        <source>财政</source>
        <translation>Public funds</translation>
    </message>
    <message>
        <source>自筹</source>
        <translation>Own funds</translation>
    </message>
    <message>
        <source>财政资金合计</source>
        <translation>Total public funds</translation>
    </message>
    <message>
        <source>自筹资金合计</source>
        <translation>Total own funds</translation>
    </message>
    <message>
        <source>财政资金合计与申请金额一致。</source>
        <translation>Total public funds and the amount requested agree.</translation>
    </message>
    <message>
        <source>财政资金合计 %1 与申请金额 %2 不一致，请核对。</source>
        <translation>Total public funds, %1, and the amount requested, %2, differ; please check them.</translation>
    </message>
    <message>
        <source>项目团队</source>
        <translation>Project team</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>职称</source>
        <translation>Professional title</translation>
    </message>
    <message>
        <source>分工</source>
        <translation>Duties</translation>
    </message>
    <message>
        <source>进度安排</source>
        <translation>Schedule</translation>
    </message>
    <message>
        <source>%1 至 %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>✓ 已接受</source>
        <translation>✓ Accepted</translation>
    </message>
    <message>
        <source>接受并说明理由…</source>
        <translation>Accept with a reason…</translation>
    </message>
    <message>
        <source>%1 由 %2 接受，理由：%3</source>
        <translation>%1 accepted by %2, reason: %3</translation>
    </message>
    <message>
        <source>佐证方式</source>
        <translation>Means of proof</translation>
    </message>
    <message>
        <source>附件目录</source>
        <translation>List of enclosures</translation>
    </message>
    <message>
        <source>附件名称</source>
        <translation>Enclosure</translation>
    </message>
    <message>
        <source>份数</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remarks</translation>
    </message>
</context>
<context>
    <name>grants::ui::CellEditor</name>
    <message>
        <source>日历（Alt+↓），今天（Ctrl+;）</source>
        <translation>Calendar (Alt+↓), today (Ctrl+;)</translation>
    </message>
    <message>
        <source>全部选项（Alt+↓）</source>
        <translation>All choices (Alt+↓)</translation>
    </message>
    <message>
        <source>照填“%1”</source>
        <translation>Keep “%1”</translation>
    </message>
    <message>
        <source>不在列表里的也可以填</source>
        <translation>What is not in the list will do, too</translation>
    </message>
</context>
<context>
    <name>grants::ui::ChartPane</name>
    <message>
        <source>图</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>表</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>显示为图</source>
        <translation>Show the chart</translation>
    </message>
    <message>
        <source>显示图背后的数字</source>
        <translation>Show the figures behind the chart</translation>
    </message>
    <message>
        <source>复制图片</source>
        <translation>Copy picture</translation>
    </message>
    <message>
        <source>存为图片…</source>
        <translation>Save picture…</translation>
    </message>
    <message>
        <source>图片已复制，可以粘贴到文档里。</source>
        <translation>The picture is copied and can be pasted into a document.</translation>
    </message>
    <message>
        <source>存为图片</source>
        <translation>Save picture</translation>
    </message>
    <message>
        <source>PNG 图片 (*.png)</source>
        <translation>PNG picture (*.png)</translation>
    </message>
    <message>
        <source>SVG 图片 (*.svg)</source>
        <translation>SVG picture (*.svg)</translation>
    </message>
    <message>
        <source>图片已存为 %1</source>
        <translation>The picture was saved as %1</translation>
    </message>
    <message>
        <source>图片没有存成：%1 写不进去。请换一个文件夹再试。</source>
        <translation>The picture was not saved: %1 cannot be written. Try another folder.</translation>
    </message>
</context>
<context>
    <name>grants::ui::CheckPane</name>
    <message>
        <source>形式审查</source>
        <translation>Formal examination</translation>
    </message>
</context>
<context>
    <name>grants::ui::CheckStep</name>
    <message>
        <source>下一处（F8），上一处（Shift+F8）</source>
        <translation>Next (F8), previous (Shift+F8)</translation>
    </message>
    <message>
        <source>没有别的不合格的地方了。</source>
        <translation>Nothing else is to be mended.</translation>
    </message>
    <message>
        <source>各表的行数</source>
        <translation>Rows by sheet</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>下一处</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>重做</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>要导入的行</source>
        <translation>Rows to import</translation>
    </message>
    <message>
        <source>发现的问题</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>表</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>读到</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>提示</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>不合格</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>列</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>全部 %1</source>
        <translation>All %1</translation>
    </message>
    <message>
        <source>不合格 %1</source>
        <translation>Rejected %1</translation>
    </message>
    <message>
        <source>提示 %1</source>
        <translation>Notes %1</translation>
    </message>
    <message>
        <source>更新 %1</source>
        <translation>Updated %1</translation>
    </message>
    <message>
        <source>以文件为准更新(&amp;U)</source>
        <translation>&amp;Update from the file</translation>
    </message>
    <message>
        <source>与已有内容不同的行：以文件为准更新</source>
        <translation>Rows that differ from what is stored: update them from the file</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
</context>
<context>
    <name>grants::ui::ChoiceList</name>
    <message>
        <source>可选项</source>
        <translation>Choices</translation>
    </message>
</context>
<context>
    <name>grants::ui::ChooseStep</name>
    <message>
        <source>与已有内容不同的行：以文件为准更新(&amp;U)</source>
        <translation>Rows that differ from what is stored: &amp;update from the file</translation>
    </message>
    <message>
        <source>有一行不合格就全部不导入(&amp;A)</source>
        <translation>Import nothing when &amp;any row is rejected</translation>
    </message>
    <message>
        <source>要导入的文件</source>
        <translation>Files to import</translation>
    </message>
    <message>
        <source>导入工作簿（.xlsx）或 CSV 文件，可以一次选几个，也可以拖到这里。先看清每一行会怎样，再一次写入；表头不同的列可以对应，不合格的格可以当场改。</source>
        <translation>Imports workbooks (.xlsx) or CSV files, several at once; they may also be dropped here. You first see what becomes of every row, then all is written at once; columns with other headers can be mapped, rejected cells mended on the spot.</translation>
    </message>
    <message>
        <source>选择文件(&amp;F)…</source>
        <translation>Choose &amp;files…</translation>
    </message>
    <message>
        <source>最近的文件夹(&amp;D)</source>
        <translation>Recent fol&amp;ders</translation>
    </message>
    <message>
        <source>移去所选(&amp;R)</source>
        <translation>&amp;Remove selected</translation>
    </message>
    <message>
        <source>还没有导入过</source>
        <translation>Nothing imported yet</translation>
    </message>
    <message>
        <source>选择要导入的文件</source>
        <translation>Choose files to import</translation>
    </message>
    <message>
        <source>导入工作簿和 CSV (*.xlsx *.csv)</source>
        <translation>Import workbooks and CSV (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>所有文件 (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>更新时，空着的格也清空已登记的内容(&amp;E)</source>
        <translation>When updating, blank cells &amp;empty what is stored</translation>
    </message>
    <message>
        <source>不选时，文件里空着的格不改动已登记的内容</source>
        <translation>Otherwise blank cells of the file leave stored contents alone</translation>
    </message>
</context>
<context>
    <name>grants::ui::ColumnChooser</name>
    <message>
        <source>选择列</source>
        <translation>Choose columns</translation>
    </message>
    <message>
        <source>列</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>空格 显示或隐藏&#x3000;Alt+↑↓ 或拖动 改变次序</source>
        <translation>Space shows or hides; Alt+↑↓ or dragging moves</translation>
    </message>
    <message>
        <source>上移</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>下移</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>恢复默认列</source>
        <translation>Default columns</translation>
    </message>
</context>
<context>
    <name>grants::ui::ColumnsStep</name>
    <message>
        <source>文件里的表</source>
        <translation>Tables in the files</translation>
    </message>
    <message>
        <source>导入为</source>
        <translation>Import as</translation>
    </message>
    <message>
        <source>这张表是(&amp;S)</source>
        <translation>This table i&amp;s</translation>
    </message>
    <message>
        <source>表头在第几行(&amp;H)</source>
        <translation>&amp;Header in row</translation>
    </message>
    <message>
        <source>列的对应</source>
        <translation>Column mapping</translation>
    </message>
    <message>
        <source>文件的前几行；点行号，那一行就是表头</source>
        <translation>First rows of the file; a click on a row number makes that row the header</translation>
    </message>
    <message>
        <source>点行号，那一行就是表头</source>
        <translation>A click on a row number makes that row the header</translation>
    </message>
    <message>
        <source>不导入</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>%1 里的表“%2”</source>
        <translation>Table “%2” of %1</translation>
    </message>
    <message>
        <source>这张表不导入。</source>
        <translation>This table is left out.</translation>
    </message>
    <message numerus="yes">
        <source>%1，%n 列没有对上</source>
        <translation>
            <numerusform>%1, %n column not matched</numerusform>
            <numerusform>%1, %n columns not matched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 列没有对上，不会导入，而里面都是金额或日期：%1。请在下面指定，不要的选“不导入”。</source>
        <translation>
            <numerusform>%n column is not matched and will be left out, though all in it are amounts or dates: %1. Choose below what it is, or “Leave out” where it is not wanted.</numerusform>
            <numerusform>%n columns are not matched and will be left out, though all in them are amounts or dates: %1. Choose below what they are, or “Leave out” where they are not wanted.</numerusform>
        </translation>
    </message>
    <message>
        <source>必填的列都有了。</source>
        <translation>All required columns are there.</translation>
    </message>
    <message>
        <source>还缺必填的列：%1。请在下面指定，或改表头所在的行。</source>
        <translation>Required columns missing: %1. Choose them below, or change the header row.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <comment>table and file</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>grants::ui::ConditionForm</name>
    <message>
        <source>至</source>
        <translation>to</translation>
    </message>
    <message>
        <source>条件</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>值</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>年</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>按年月…</source>
        <translation>By month…</translation>
    </message>
    <message>
        <source>月</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>全年</source>
        <translation>Whole year</translation>
    </message>
    <message>
        <source>%1月</source>
        <translation>Month %1</translation>
    </message>
    <message>
        <source>%1年</source>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>grants::ui::CountsCard</name>
    <message>
        <source>本年台账</source>
        <translation>This year&apos;s records</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>转让许可</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>质押融资</source>
        <translation>Pledges</translation>
    </message>
    <message>
        <source>产品备案</source>
        <translation>Product filings</translation>
    </message>
    <message>
        <source>活动</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>成果</source>
        <translation>Deliverables</translation>
    </message>
    <message>
        <source>项目申报</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>奖补申报</source>
        <translation>Claims</translation>
    </message>
</context>
<context>
    <name>grants::ui::CriterionRow</name>
    <message>
        <source>%1 的分值，最多 %2 分</source>
        <translation>Points for %1, at most %2</translation>
    </message>
    <message>
        <source>%1 的意见</source>
        <translation>Comment on %1</translation>
    </message>
    <message>
        <source>意见（可不填；Shift+Enter 换行）</source>
        <translation>Comment (optional; Shift+Enter for a new line)</translation>
    </message>
    <message>
        <source>/ %1 分</source>
        <translation>of %1 points</translation>
    </message>
    <message>
        <source>本项最多 %1 分，请改小。</source>
        <translation>At most %1 points here; please give fewer.</translation>
    </message>
</context>
<context>
    <name>grants::ui::DayBox</name>
    <message>
        <source>日历上没有“%1”这一天，日期仍是 %2。</source>
        <translation>The calendar has no day “%1”; the date is still %2.</translation>
    </message>
</context>
<context>
    <name>grants::ui::DayPicker</name>
    <message>
        <source>日历</source>
        <translation>Calendar</translation>
    </message>
</context>
<context>
    <name>grants::ui::DetailView</name>
    <message>
        <source>详情</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>grants::ui::DraftBench</name>
    <message>
        <source>核对</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
</context>
<context>
    <name>grants::ui::DraftModel</name>
    <message>
        <source>新增</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>未保存</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>录入</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>grants::ui::DraftSheet</name>
    <message numerus="yes">
        <source>保存已补全的 %n 行</source>
        <translation>
            <numerusform>Save %n row that is complete now</numerusform>
            <numerusform>Save %n rows that are complete now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1还被 %n 条记录引用，不能删除；请先删除或改正那些记录，它们列在“说明”里。</source>
        <translation>
            <numerusform>%1 is named by %n record and cannot be deleted; delete or correct that one first, it is listed under Explanation.</numerusform>
            <numerusform>%1 is named by %n records and cannot be deleted; delete or correct those first, they are listed under Explanation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>已删除 %n 条记录，可用 Ctrl+Z 撤销。</source>
        <translation>
            <numerusform>%n record deleted; Ctrl+Z brings it back.</numerusform>
            <numerusform>%n records deleted; Ctrl+Z brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grants::ui::DraftView</name>
    <message>
        <source>＋ 新增</source>
        <translation>＋ New</translation>
    </message>
</context>
<context>
    <name>grants::ui::Drafts</name>
    <message>
        <source>正在填的内容没有存下：主文件夹所在的磁盘已满或不能写入。请不要关闭窗口，腾出空间后再继续；已有的内容仍在窗口里。</source>
        <translation>What is being typed could not be saved: the disk of your home folder is full or cannot be written. Do not close the window; free some space and go on. What you typed is still in the window.</translation>
    </message>
    <message>
        <source>启用人员权限之前填的、没有保存的内容还留着；给自己加上“录入”角色，就能接着填。</source>
        <translation>What was typed but not saved before rights of people were put to use is still there; give yourself the role Clerk to go on with it.</translation>
    </message>
    <message>
        <source>启用人员权限之前填的、没有保存的内容已转给您，可以接着填。</source>
        <translation>What was typed but not saved before rights of people were put to use is now yours, and you can go on with it.</translation>
    </message>
</context>
<context>
    <name>grants::ui::DropHint</name>
    <message>
        <source>松开鼠标，打开“%1”</source>
        <translation>Let go to open “%1”</translation>
    </message>
    <message>
        <source>导入之前请先新建或打开一个基金文件。</source>
        <translation>Create or open a fund file before importing.</translation>
    </message>
    <message>
        <source>松开鼠标，导入“%1”</source>
        <translation>Let go to import “%1”</translation>
    </message>
    <message>
        <source>松开鼠标，导入 %1 个文件</source>
        <translation>Let go to import %1 files</translation>
    </message>
</context>
<context>
    <name>grants::ui::EntryActs</name>
    <message>
        <source>粘贴</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>向下填充</source>
        <translation>Fill down</translation>
    </message>
    <message>
        <source>填今天的日期</source>
        <translation>Type today&apos;s date</translation>
    </message>
    <message>
        <source>清除内容</source>
        <translation>Clear cells</translation>
    </message>
    <message>
        <source>删除记录</source>
        <translation>Delete records</translation>
    </message>
    <message>
        <source>放弃修改</source>
        <translation>Drop the change</translation>
    </message>
    <message>
        <source>采用所填</source>
        <translation>Keep what I typed</translation>
    </message>
    <message>
        <source>采用现有</source>
        <translation>Take what is stored</translation>
    </message>
    <message>
        <source>复制</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>复制（含表头）</source>
        <translation>Copy with titles</translation>
    </message>
    <message>
        <source>向下填充：</source>
        <translation>Fill down:</translation>
    </message>
    <message>
        <source>清除内容：</source>
        <translation>Clear:</translation>
    </message>
    <message>
        <source>填今天的日期：</source>
        <translation>Today’s date:</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>放弃修改：</source>
        <translation>Discard changes:</translation>
    </message>
    <message>
        <source>采用所填：</source>
        <translation>Keep what was typed:</translation>
    </message>
    <message>
        <source>采用现有：</source>
        <translation>Take what is stored:</translation>
    </message>
</context>
<context>
    <name>grants::ui::EntryLayer</name>
    <message>
        <source>修改</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>grants::ui::EntryPaste</name>
    <message numerus="yes">
        <source>粘贴 %n 行到%1</source>
        <translation>
            <numerusform>Paste %n row into %1</numerusform>
            <numerusform>Paste %n rows into %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>右边多出 %n 格，表里没有列放，没有粘贴。</source>
        <translation>
            <numerusform>%n cell to the right has no column here and was not pasted.</numerusform>
            <numerusform>%n cells to the right have no column here and were not pasted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>下面多出 %n 行，表里没有行放，没有粘贴。</source>
        <translation>
            <numerusform>%n row below has no row here and was not pasted.</numerusform>
            <numerusform>%n rows below have no rows here and were not pasted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>表里没有“%1”，%n 行没有粘贴。</source>
        <translation>
            <numerusform>There is no “%1” in this table; %n row was not pasted.</numerusform>
            <numerusform>There is no “%1” in this table; %n rows were not pasted.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”在粘贴内容里不止一行，只用了第一行。</source>
        <translation>“%1” stands in several rows of what was pasted; only the first one was used.</translation>
    </message>
    <message>
        <source>没有贴进任何格子：“%1”列不能录入。</source>
        <translation>Nothing was pasted: “%1” cannot be typed into.</translation>
    </message>
    <message>
        <source>没有贴进任何格子：粘贴内容里只有表头。</source>
        <translation>Nothing was pasted: there is nothing beneath the titles.</translation>
    </message>
    <message>
        <source>表头里没有“%1”，不知道每行属于哪一项；请连同这一列一起复制，或不带表头粘贴。</source>
        <translation>The titles lack “%1”, so that nobody can tell which row each line is about. Copy that column as well, or paste without titles.</translation>
    </message>
    <message>
        <source>“%1”不是这张表的列，没有粘贴。</source>
        <translation>“%1” is no column of this table; it was not pasted.</translation>
    </message>
</context>
<context>
    <name>grants::ui::EntryTable</name>
    <message>
        <source>这一格已经改成了“%1”，您填的是“%2”。请右击这一格，选用其中一个。</source>
        <translation>This cell has become “%1” meanwhile; you typed “%2”. Right-click it and choose one of the two.</translation>
    </message>
    <message>
        <source>%1%2“%3”：%4</source>
        <translation>%1 %2 “%3”: %4</translation>
    </message>
    <message>
        <source>%1%2</source>
        <comment>act, kind of record</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1%2“%3”</source>
        <translation>%1 %2 “%3”</translation>
    </message>
    <message numerus="yes">
        <source>%1%2“%3”等 %n 条</source>
        <translation>
            <numerusform>%1 %2 “%3” (%n record)</numerusform>
            <numerusform>%1 %2 “%3” and others (%n records)</numerusform>
        </translation>
    </message>
    <message>
        <source>还没有保存。</source>
        <translation>Not saved yet.</translation>
    </message>
    <message>
        <source>还没有保存；基金文件里这一格空着。</source>
        <translation>Not saved yet; this cell is blank in the fund file.</translation>
    </message>
    <message>
        <source>还没有保存；基金文件里是“%1”。</source>
        <translation>Not saved yet; the fund file has “%1”.</translation>
    </message>
</context>
<context>
    <name>grants::ui::EntryViews</name>
    <message>
        <source>一次最多改动 10 万格，请少选一些。</source>
        <translation>At most 100,000 cells can be changed at once; please select fewer.</translation>
    </message>
    <message>
        <source>录入</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>grants::ui::EvidencePage</name>
    <message>
        <source>成效的种类</source>
        <translation>Kinds of evidence</translation>
    </message>
</context>
<context>
    <name>grants::ui::ExpertsPane</name>
    <message>
        <source>评审专家</source>
        <translation>Reviewers</translation>
    </message>
    <message>
        <source>还没有评审专家。在下面的空行录入，或按 Ctrl+I 导入工作簿的表“评审专家”。</source>
        <translation>No reviewers yet. Enter them in the empty row below, or press Ctrl+I to import a workbook with the sheet “评审专家”.</translation>
    </message>
    <message>
        <source>选一位专家，这里列出分到他的申报、进度和回避单位。</source>
        <translation>Choose a reviewer to see the applications assigned, the progress and the units recused from.</translation>
    </message>
</context>
<context>
    <name>grants::ui::FilterPopup</name>
    <message>
        <source>筛选“%1”</source>
        <translation>Filter “%1”</translation>
    </message>
    <message>
        <source>筛选方式</source>
        <translation>How to filter</translation>
    </message>
    <message>
        <source>按内容</source>
        <translation>By Values</translation>
    </message>
    <message>
        <source>按条件</source>
        <translation>By Condition</translation>
    </message>
    <message>
        <source>升序</source>
        <translation>Ascending</translation>
    </message>
    <message>
        <source>降序</source>
        <translation>Descending</translation>
    </message>
    <message>
        <source>不筛选此列</source>
        <translation>Clear Column Filter</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>确定</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>grants::ui::FindingsBar</name>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>下一处（F8）</source>
        <translation>Next (F8)</translation>
    </message>
    <message numerus="yes">
        <source>%n 行未保存</source>
        <translation>
            <numerusform>%n row not saved</numerusform>
            <numerusform>%n rows not saved</numerusform>
        </translation>
    </message>
    <message>
        <source>%1，%2 处待改</source>
        <translation>%1, %2 to mend</translation>
    </message>
</context>
<context>
    <name>grants::ui::FindingsList</name>
    <message>
        <source>未保存和待改的地方</source>
        <translation>What is not saved or to be mended</translation>
    </message>
</context>
<context>
    <name>grants::ui::FormBanner</name>
    <message>
        <source>全用现有的</source>
        <translation>Take all stored</translation>
    </message>
    <message>
        <source>全用您填的</source>
        <translation>Keep all mine</translation>
    </message>
    <message>
        <source>这条记录已被删除。您填的内容还在，保存时会作为新记录登记。</source>
        <translation>This record was deleted. What you typed is still here and will be saved as a new record.</translation>
    </message>
    <message numerus="yes">
        <source>您填写期间，这条记录有了改动，%n 处与您填的不同。请逐处选定，或一次选定。</source>
        <translation>
            <numerusform>This record changed while you were typing; it differs from yours in %n place. Choose what is to hold.</numerusform>
            <numerusform>This record changed while you were typing; it differs from yours in %n places. Choose one by one, or all at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grants::ui::FormField</name>
    <message>
        <source>用现有的</source>
        <translation>Take stored</translation>
    </message>
    <message>
        <source>用您填的</source>
        <translation>Keep mine</translation>
    </message>
    <message>
        <source>%1（推算）</source>
        <translation>%1 (worked out)</translation>
    </message>
    <message>
        <source>空着时为 %1</source>
        <translation>%1 when empty</translation>
    </message>
    <message>
        <source>现有：%1</source>
        <translation>Stored: %1</translation>
    </message>
    <message>
        <source>您填的：%1</source>
        <translation>Yours: %1</translation>
    </message>
</context>
<context>
    <name>grants::ui::FormsButton</name>
    <message>
        <source>申报书</source>
        <translation>Application form</translation>
    </message>
    <message>
        <source>导出申报书工作簿：空白的，或所选申报的</source>
        <translation>Export an application form as a workbook: a blank one, or that of the selected application</translation>
    </message>
    <message>
        <source>空白申报书(&amp;B)…</source>
        <translation>&amp;Blank application form…</translation>
    </message>
    <message>
        <source>所选申报的申报书，标出问题(&amp;F)…</source>
        <translation>Application &amp;form of the selected application, problems marked…</translation>
    </message>
    <message>
        <source>导出空白申报书</source>
        <translation>Export blank application form</translation>
    </message>
    <message>
        <source>申报书 %1</source>
        <translation>Application form %1</translation>
    </message>
    <message>
        <source>Excel 工作簿 (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>导出申报书</source>
        <translation>Export application form</translation>
    </message>
    <message>
        <source>申报书已存为 %1</source>
        <translation>The application form was saved as %1</translation>
    </message>
</context>
<context>
    <name>grants::ui::FormsStep</name>
    <message>
        <source>新登记</source>
        <translation>New</translation>
    </message>
    <message>
        <source>更新</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>没有变化</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Sent back</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>项目名称</source>
        <translation>Project title</translation>
    </message>
    <message>
        <source>受理号</source>
        <translation>Application No.</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>申报书</source>
        <translation>Application forms</translation>
    </message>
    <message>
        <source>存下要补正的申报书(&amp;S)…</source>
        <translation>&amp;Save the forms to be corrected…</translation>
    </message>
    <message>
        <source>要改的格子标红并写明意见，可以发还申报单位</source>
        <translation>Cells to be mended are red and have remarks; the forms can go back to the applicants</translation>
    </message>
    <message>
        <source>导入别的文件(&amp;A)</source>
        <translation>Import &amp;another file</translation>
    </message>
    <message>
        <source>新登记 %1 份，更新 %2 份，没有变化 %3 份，退回 %4 份。</source>
        <translation>%1 new, %2 updated, %3 unchanged, %4 sent back.</translation>
    </message>
    <message>
        <source>申报书已导入：%1</source>
        <translation>Forms imported: %1</translation>
    </message>
    <message>
        <source>申报书已检查，还没有导入：%1</source>
        <translation>Forms checked, not imported yet: %1</translation>
    </message>
    <message>
        <source>存下要补正的申报书</source>
        <translation>Save the forms to be corrected</translation>
    </message>
    <message>
        <source>要补正的申报书</source>
        <translation>Forms to be corrected</translation>
    </message>
    <message>
        <source>Excel 工作簿 (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>要补正的申报书已存到 %1</source>
        <translation>The forms to be corrected are saved to %1</translation>
    </message>
</context>
<context>
    <name>grants::ui::FundCard</name>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>资金（万元）</source>
        <translation>The fund (¥10,000)</translation>
    </message>
    <message>
        <source>上限</source>
        <translation>Ceiling</translation>
    </message>
    <message>
        <source>申请</source>
        <translation>Requested</translation>
    </message>
    <message>
        <source>立项、测算</source>
        <translation>Awarded, computed</translation>
    </message>
    <message>
        <source>已付</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>奖补按已申报测算；项目立项后计入</source>
        <translation>As filed</translation>
    </message>
    <message>
        <source>尚无奖补申报，按可申报测算；项目立项后计入</source>
        <translation>Schemes on possible claims</translation>
    </message>
</context>
<context>
    <name>grants::ui::FundRow</name>
    <message>
        <source>立项和测算</source>
        <translation>awarded and computed</translation>
    </message>
    <message>
        <source>测算</source>
        <translation>computed</translation>
    </message>
    <message>
        <source>立项</source>
        <translation>awarded</translation>
    </message>
    <message>
        <source>已付 %1 · 结余 %2</source>
        <translation>paid %1 · free %2</translation>
    </message>
    <message>
        <source>%1 %2：%3 %4 万元，上限 %5 · 申请 %6 · 已付 %7 · 结余 %8 万元</source>
        <translation>%1 %2: %3 ¥10,000 × %4, ceiling %5 · asked %6 · paid %7 · free %8 (¥10,000)</translation>
    </message>
    <message>
        <source>（上限含调剂 %1 万元）</source>
        <translation> (ceiling includes reallocated ¥10,000 × %1)</translation>
    </message>
</context>
<context>
    <name>grants::ui::Gate</name>
    <message>
        <source>%1有没办完的对话框，填的内容还没有保存。再关闭或退出一次，就会放弃。</source>
        <translation>A dialog that %1 left open holds what is not saved yet. Close or quit once more to give it up.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>grants::ui::HelpWindow</name>
    <message>
        <source>使用手册</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>在手册里查找（Ctrl+F）</source>
        <translation>Search the manual (Ctrl+F)</translation>
    </message>
    <message>
        <source>在手册里查找</source>
        <translation>Search the manual</translation>
    </message>
    <message>
        <source>查找结果</source>
        <translation>Search results</translation>
    </message>
    <message>
        <source>目录</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>后退（Alt+←）</source>
        <translation>Back (Alt+←)</translation>
    </message>
    <message>
        <source>前进（Alt+→）</source>
        <translation>Forward (Alt+→)</translation>
    </message>
    <message>
        <source>手册里没有找到。换一个词试试。</source>
        <translation>The manual does not say. Try another word.</translation>
    </message>
</context>
<context>
    <name>grants::ui::HistoryView</name>
    <message>
        <source>历史</source>
        <translation>History</translation>
    </message>
    <message>
        <source>选中的内容没有自己的历史；请看它依据的记录。</source>
        <translation>What is selected has no history of its own; see the records it rests on.</translation>
    </message>
    <message>
        <source>手头的事办完，就显示历史。</source>
        <translation>The history shows as soon as the work at hand is done.</translation>
    </message>
    <message>
        <source>读取历史</source>
        <translation>Reading the history</translation>
    </message>
</context>
<context>
    <name>grants::ui::IdleChoice</name>
    <message>
        <source> 分钟</source>
        <translation> min</translation>
    </message>
    <message>
        <source>不锁定</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>无人操作多久后锁定</source>
        <translation>Lock after how long without anybody</translation>
    </message>
    <message>
        <source>锁定的时间由管理人员的人定。%1</source>
        <translation>Whoever manages people sets when the window locks. %1</translation>
    </message>
</context>
<context>
    <name>grants::ui::ImportDesk</name>
    <message>
        <source>%1改过的导入还没有写入基金文件。</source>
        <translation>The import that %1 has mended is not in the fund file yet. </translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>grants::ui::ImportWizard</name>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>选择文件</source>
        <translation>Choose files</translation>
    </message>
    <message>
        <source>表和列</source>
        <translation>Tables and columns</translation>
    </message>
    <message>
        <source>检查和修改</source>
        <translation>Check and mend</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>导入已取消，基金文件没有改动。</source>
        <translation>The import was cancelled; the fund file is unchanged.</translation>
    </message>
    <message>
        <source>导入进度</source>
        <translation>Import progress</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>上一步(&amp;B)</source>
        <translation>&amp;Back</translation>
    </message>
    <message numerus="yes">
        <source>导入 %1 行(&amp;I)</source>
        <translation>
            <numerusform>&amp;Import %1 row</numerusform>
            <numerusform>&amp;Import %1 rows</numerusform>
        </translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>下一步(&amp;N)</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>正在看文件里有哪些表…</source>
        <translation>Looking at the tables of the files…</translation>
    </message>
    <message>
        <source>正在处理…可以继续修改。</source>
        <translation>Working… you may go on mending.</translation>
    </message>
    <message>
        <source>正在读取和检查…窗口的其他部分可以照常使用。</source>
        <translation>Reading and checking… the rest of the window can be used meanwhile.</translation>
    </message>
    <message>
        <source>还有表缺必填的列：请指定，或把这张表设为不导入。</source>
        <translation>A table lacks required columns: choose them, or leave the table out.</translation>
    </message>
    <message>
        <source>没有不合格的行。</source>
        <translation>No row is rejected.</translation>
    </message>
    <message>
        <source>还有不合格的行，按您的选择改好之前不能导入。</source>
        <translation>Rows are still rejected; by your choice nothing is imported until they are mended.</translation>
    </message>
    <message numerus="yes">
        <source>还有 %1 行不合格，没有别的行可以导入；请改好，或改好原来的表再导入。</source>
        <translation>
            <numerusform>%1 row is still rejected and there are no others to import: mend it here, or in its own table and import that again.</numerusform>
            <numerusform>%1 rows are still rejected and there are no others to import: mend them here, or in their own table and import that again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>还有 %1 行不合格：可以现在改，也可以先导入其余的行。</source>
        <translation>
            <numerusform>%1 row is still rejected: mend it now, or import the others first.</numerusform>
            <numerusform>%1 rows are still rejected: mend them now, or import the others first.</numerusform>
        </translation>
    </message>
    <message>
        <source>没有要导入的表：请至少为一张表选定它导入为哪张表。</source>
        <translation>No table is to be imported: please choose for at least one table what it is imported as.</translation>
    </message>
    <message>
        <source>申报书和导入工作簿不能在一次里导入；请分两次，申报书一次，工作簿一次。</source>
        <translation>Forms and import workbooks cannot be imported in one go; import the forms first and the workbooks second, or the other way round.</translation>
    </message>
    <message numerus="yes">
        <source>导入 %1 份申报书(&amp;I)</source>
        <translation>
            <numerusform>&amp;Import %1 form</numerusform>
            <numerusform>&amp;Import %1 forms</numerusform>
        </translation>
    </message>
    <message>
        <source>正在处理申报书…</source>
        <translation>Working on the forms…</translation>
    </message>
    <message>
        <source>这里改过的格还没有导入。</source>
        <translation>The cells mended here are not imported yet. </translation>
    </message>
</context>
<context>
    <name>grants::ui::IssueDialog</name>
    <message>
        <source>发出评审包</source>
        <translation>Issue Review Packages</translation>
    </message>
    <message>
        <source>为 %1 各写一个文件：只有他在评审中的申报和他自己的评分表。</source>
        <translation>One file each for %1: only the applications under their review and their own sheets.</translation>
    </message>
    <message>
        <source>可以不设</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>文件夹(&amp;F)</source>
        <translation>&amp;Folder</translation>
    </message>
    <message>
        <source>密码(&amp;P)</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>再输一遍(&amp;A)</source>
        <translation>Once &amp;more</translation>
    </message>
    <message>
        <source>浏览(&amp;B)…</source>
        <translation>&amp;Browse…</translation>
    </message>
    <message>
        <source>评审包存到</source>
        <translation>Where to Put the Packages</translation>
    </message>
    <message>
        <source>发出</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>没有这个文件夹，请重新选择。</source>
        <translation>There is no such folder; choose another.</translation>
    </message>
    <message>
        <source>两次输入的密码不同，请重新输入。</source>
        <translation>The two passwords differ; please type them again.</translation>
    </message>
    <message>
        <source>密码至少要 %1 个字符。</source>
        <translation>A password has at least %1 characters.</translation>
    </message>
    <message>
        <source>评审包-%1</source>
        <translation>review-package-%1</translation>
    </message>
    <message>
        <source>已写出 %1 个评审包，在 %2。</source>
        <translation>Review packages written: %1, in %2.</translation>
    </message>
</context>
<context>
    <name>grants::ui::KindPane</name>
    <message>
        <source>还没有“%1”的记录。按 Ctrl+I 导入工作簿，表“%2”里的行就会列在这里。</source>
        <translation>No %1 yet. Press Ctrl+I to import a workbook; the rows of its sheet “%2” are listed here.</translation>
    </message>
    <message>
        <source>选一行，这里会显示它的全部内容。</source>
        <translation>Choose a row to see all of it here.</translation>
    </message>
    <message>
        <source>新增的一行还没有保存，保存以后这里显示它的全部内容。</source>
        <translation>The new row is not saved yet; once it is, all of it is shown here.</translation>
    </message>
</context>
<context>
    <name>grants::ui::LoadingPage</name>
    <message>
        <source>正在载入…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>单位已经可以查看。别的页面要等全部记录读完，以免显示不完整的数字。</source>
        <translation>The units can be looked at already. The other pages wait until all records are read, so that no incomplete figure is shown.</translation>
    </message>
    <message>
        <source>载入进度</source>
        <translation>Loading progress</translation>
    </message>
    <message>
        <source>已读 %1 条，共约 %2 条</source>
        <translation>%1 of about %2 records read</translation>
    </message>
</context>
<context>
    <name>grants::ui::MainWindow</name>
    <message>
        <source>文件(&amp;F)</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>新建(&amp;N)…</source>
        <translation>&amp;New…</translation>
    </message>
    <message>
        <source>打开(&amp;O)…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>示例(&amp;S)</source>
        <translation>&amp;Sample</translation>
    </message>
    <message>
        <source>导入(&amp;I)…</source>
        <translation>&amp;Import…</translation>
    </message>
    <message>
        <source>导出预算工作簿(&amp;E)…</source>
        <translation>&amp;Export budget workbook…</translation>
    </message>
    <message>
        <source>关闭基金文件(&amp;C)</source>
        <translation>&amp;Close fund file</translation>
    </message>
    <message>
        <source>退出(&amp;Q)</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>视图(&amp;V)</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>金额以元显示</source>
        <translation>Amounts in yuan</translation>
    </message>
    <message>
        <source>金额以万元显示</source>
        <translation>Amounts in 10k yuan</translation>
    </message>
    <message>
        <source>浅色</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>深色</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>帮助(&amp;H)</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>关于(&amp;A)</source>
        <translation>&amp;About</translation>
    </message>
    <message>
        <source>专利转化专项资金</source>
        <translation>Patent commercialisation fund</translation>
    </message>
    <message>
        <source>导入之前请先新建或打开一个基金文件。</source>
        <translation>Make or open a fund file before importing.</translation>
    </message>
    <message>
        <source>新建基金文件</source>
        <translation>New fund file</translation>
    </message>
    <message>
        <source>专项资金</source>
        <translation>fund</translation>
    </message>
    <message>
        <source>基金文件 (*.zlzh)</source>
        <translation>Fund files (*.zlzh)</translation>
    </message>
    <message>
        <source>打开基金文件</source>
        <translation>Open fund file</translation>
    </message>
    <message>
        <source>所有文件 (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>说明面板(&amp;P)</source>
        <translation>Explanation &amp;panel</translation>
    </message>
    <message>
        <source>编辑(&amp;E)</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>打印说明(&amp;P)…</source>
        <translation>&amp;Print explanation…</translation>
    </message>
    <message>
        <source>说明存为 PDF(&amp;D)…</source>
        <translation>Save explanation as P&amp;DF…</translation>
    </message>
    <message>
        <source>最近用过的文件(&amp;R)</source>
        <translation>&amp;Recent files</translation>
    </message>
    <message>
        <source>启动时打开上次的文件(&amp;L)</source>
        <translation>Open the &amp;last file at start</translation>
    </message>
    <message>
        <source>重做(&amp;R)</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>撤销(&amp;U)</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>搜索全部内容(&amp;K)…</source>
        <translation>Search everything (&amp;K)…</translation>
    </message>
    <message>
        <source>下一窗格(&amp;X)</source>
        <translation>Ne&amp;xt pane</translation>
    </message>
    <message>
        <source>上一窗格(&amp;B)</source>
        <translation>Previous pane (&amp;B)</translation>
    </message>
    <message>
        <source>使用手册(&amp;M)</source>
        <translation>&amp;Manual (in Chinese)</translation>
    </message>
    <message>
        <source>记录(&amp;R)</source>
        <translation>&amp;Record</translation>
    </message>
    <message>
        <source>到表单填写，或回到表格(&amp;F)</source>
        <translation>Go to the &amp;form, or back to the table</translation>
    </message>
    <message>
        <source>打印(&amp;T)…</source>
        <translation>Prin&amp;t…</translation>
    </message>
    <message>
        <source>这里没有表。请先转到有表的页面，或点图上方的“表”。</source>
        <translation>There is no table here. Go to a page that has one, or choose “Table” above the chart.</translation>
    </message>
    <message>
        <source>表格(&amp;T)</source>
        <translation>&amp;Table</translation>
    </message>
    <message>
        <source>视图(&amp;V)…</source>
        <translation>&amp;Views…</translation>
    </message>
    <message>
        <source>分组与合计(&amp;G)…</source>
        <translation>&amp;Groups and total…</translation>
    </message>
    <message>
        <source>选择列(&amp;C)…</source>
        <translation>&amp;Columns…</translation>
    </message>
    <message>
        <source>导出所示(&amp;E)…</source>
        <translation>&amp;Export shown…</translation>
    </message>
    <message>
        <source>另存救援副本(&amp;V)…</source>
        <translation>Save a Rescue Copy (&amp;V)…</translation>
    </message>
    <message>
        <source>另存救援副本</source>
        <translation>Save a rescue copy</translation>
    </message>
    <message>
        <source>救援副本</source>
        <translation>rescue copy</translation>
    </message>
    <message>
        <source>筛选(&amp;F)</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>示例年度</source>
        <translation>Sample year</translation>
    </message>
    <message>
        <source>%1 - %2</source>
        <translation>%1 - %2</translation>
    </message>
    <message>
        <source>切换人员(&amp;H)</source>
        <translation>S&amp;witch person</translation>
    </message>
    <message>
        <source>锁定(&amp;K)</source>
        <translation>Loc&amp;k</translation>
    </message>
    <message>
        <source>修改我的密码(&amp;M)…</source>
        <translation>Change &amp;my password…</translation>
    </message>
    <message>
        <source>基金文件和评审包 (*.zlzh *.zlps)</source>
        <translation>Fund files and review packages (*.zlzh *.zlps)</translation>
    </message>
    <message>
        <source>这一页不对只评审的人开放。</source>
        <translation>This page is not open to people who only review.</translation>
    </message>
    <message>
        <source>有没办完的对话框，现在换会丢掉其中填的内容</source>
        <translation>Somebody left a dialog open; what is typed in it would be lost now</translation>
    </message>
</context>
<context>
    <name>grants::ui::ManualView</name>
    <message>
        <source>手册正文</source>
        <translation>Text of the manual</translation>
    </message>
</context>
<context>
    <name>grants::ui::MappingModel</name>
    <message>
        <source>名称相同</source>
        <translation>same name</translation>
    </message>
    <message>
        <source>上次的选择</source>
        <translation>chosen before</translation>
    </message>
    <message>
        <source>名称相近，请核对</source>
        <translation>similar name, please check</translation>
    </message>
    <message>
        <source>手工选定</source>
        <translation>chosen by hand</translation>
    </message>
    <message>
        <source>不导入</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>文件里的列</source>
        <translation>Column in the file</translation>
    </message>
    <message>
        <source>下面的内容</source>
        <translation>What stands below</translation>
    </message>
    <message>
        <source>导入为</source>
        <translation>Import as</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>没有对上，里面是金额或日期</source>
        <translation>not matched: amounts or dates</translation>
    </message>
    <message>
        <source>计量单位不同，金额会读错</source>
        <translation>other unit: amounts would be read wrongly</translation>
    </message>
    <message>
        <source>按%1换算</source>
        <translation>Converted from %1</translation>
    </message>
</context>
<context>
    <name>grants::ui::MattersCard</name>
    <message>
        <source>还有 %1 条，改好这些以后列出</source>
        <translation>%1 more, listed once these are mended</translation>
    </message>
</context>
<context>
    <name>grants::ui::MendView</name>
    <message>
        <source>复制</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>粘贴</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>向下填充</source>
        <translation>Fill down</translation>
    </message>
    <message>
        <source>清空</source>
        <translation>Clear</translation>
    </message>
</context>
<context>
    <name>grants::ui::MyReviews</name>
    <message>
        <source>我的评审</source>
        <translation>My reviews</translation>
    </message>
    <message>
        <source>已对 %1 声明回避，它已从您的列表中移出。</source>
        <translation>You are recused from %1, and it has left your list.</translation>
    </message>
    <message>
        <source>还没有分给您的申报。分组以后，要评的申报会列在这里。</source>
        <translation>No application is assigned to you yet. Once panels are made up, those to review are listed here.</translation>
    </message>
    <message>
        <source>没有用登录名 %1 的评审专家。请审核人员在“专家”页把您的登录名填上。</source>
        <translation>No reviewer has the login %1. Please let an officer enter your login under “Reviewers”.</translation>
    </message>
    <message>
        <source>这是最后一件。</source>
        <translation>This is the last one.</translation>
    </message>
    <message>
        <source>这是第一件。</source>
        <translation>This is the first one.</translation>
    </message>
    <message>
        <source>您的评分表都已提交。</source>
        <translation>All your score sheets are submitted.</translation>
    </message>
    <message>
        <source>第 %1 件，共 %2 件&#x3000;%3</source>
        <translation>%1 of %2 · %3</translation>
    </message>
    <message>
        <source>分到 %1 件：已提交 %2 件，要填 %3 件。选一件按 Enter 打开评分。</source>
        <translation>Assigned: %1, submitted: %2, to be filled in: %3. Choose one and press Enter to score it.</translation>
    </message>
    <message>
        <source>选一件申报，这里列出它的全部内容；“附件”页可以打开它的附件。</source>
        <translation>Choose an application to see all of it here; its attachments can be opened under “Attachments”.</translation>
    </message>
</context>
<context>
    <name>grants::ui::NameDialog</name>
    <message>
        <source>确定</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>已有“%1”，确定后会替换它。</source>
        <translation>“%1” exists and will be replaced.</translation>
    </message>
</context>
<context>
    <name>grants::ui::NewPassword</name>
    <message>
        <source>再输一遍(&amp;A)</source>
        <translation>Once &amp;more</translation>
    </message>
    <message>
        <source>两次输入的密码不同，请重新输入。</source>
        <translation>The two passwords differ; please type them again.</translation>
    </message>
    <message>
        <source>密码至少要 %1 个字符。</source>
        <translation>A password has at least %1 characters.</translation>
    </message>
</context>
<context>
    <name>grants::ui::Notice</name>
    <message>
        <source>详情</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>错误详情</source>
        <translation>Details of the error</translation>
    </message>
    <message>
        <source>关闭提示</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>grants::ui::OverviewPage</name>
    <message>
        <source>还没有打开基金文件。请从“文件”菜单新建、打开，或打开示例。</source>
        <translation>No fund file is open. Create or open one from the File menu, or open the sample.</translation>
    </message>
    <message>
        <source>这个基金文件里还没有数据。请用“文件”菜单的“导入”（Ctrl+I）导入一年的工作簿。</source>
        <translation>This fund file holds no data yet. Import a year&apos;s workbook with File › Import (Ctrl+I).</translation>
    </message>
    <message>
        <source>待办</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>没有待办的事。</source>
        <translation>Nothing is waiting.</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>没有发现问题。</source>
        <translation>No problem was found.</translation>
    </message>
</context>
<context>
    <name>grants::ui::OwnPassword</name>
    <message>
        <source>现在的密码(&amp;O)</source>
        <translation>Pr&amp;esent password</translation>
    </message>
    <message>
        <source>新密码(&amp;P)</source>
        <translation>New &amp;password</translation>
    </message>
    <message>
        <source>修改我的密码</source>
        <translation>Change my password</translation>
    </message>
    <message>
        <source>请输入现在的密码。</source>
        <translation>Enter your present password.</translation>
    </message>
    <message>
        <source>密码已修改，下次登录用新的。</source>
        <translation>The password is changed; sign in with the new one next time.</translation>
    </message>
</context>
<context>
    <name>grants::ui::PackageLine</name>
    <message>
        <source>交回(&amp;J)…</source>
        <translation>Hand Bac&amp;k…</translation>
    </message>
    <message>
        <source>%1 的评审包，%2 发自“%3”。评完点“交回”，把存下的文件发给发包的单位。</source>
        <translation>Review package of %1, issued %2 from “%3”. When done, choose Hand Back and send the saved file to the bureau that issued it.</translation>
    </message>
    <message>
        <source>交回评审包</source>
        <translation>Hand Back Review Package</translation>
    </message>
    <message>
        <source>交回-%1</source>
        <translation>handed-back-%1</translation>
    </message>
    <message>
        <source>评审包 (*.zlps)</source>
        <translation>Review packages (*.zlps)</translation>
    </message>
    <message>
        <source>没有设密码</source>
        <translation>without a password</translation>
    </message>
    <message>
        <source>密码与收到时的相同</source>
        <translation>under the password it came with</translation>
    </message>
    <message>
        <source>已存为 %1（%2），请发给发包的单位。</source>
        <translation>Saved as %1 (%2); send it to the bureau that issued the package.</translation>
    </message>
    <message>
        <source>仍要交回(&amp;B)…</source>
        <translation>Hand &amp;back all the same…</translation>
    </message>
    <message>
        <source>……共 %1 张</source>
        <translation>… %1 in all</translation>
    </message>
    <message>
        <source>要先提交，请点“取消”；也可以就这样交回。</source>
        <translation>To submit them first, choose “Cancel”; the package can also go back as it is.</translation>
    </message>
    <message numerus="yes">
        <source>有 %n 张评分表没有提交，交回后不计入得分：</source>
        <translation>
            <numerusform>%n score sheet is not submitted and will not count:</numerusform>
            <numerusform>%n score sheets are not submitted and will not count:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grants::ui::PackagesBar</name>
    <message>
        <source>发出评审包…</source>
        <translation>Issue Review Packages…</translation>
    </message>
    <message>
        <source>为选中的专家各写一个文件，供不在单位的专家评审</source>
        <translation>One file for each selected expert, to review without the fund file</translation>
    </message>
    <message>
        <source>收回评审包…</source>
        <translation>Take Back Review Packages…</translation>
    </message>
    <message>
        <source>把专家交回的文件里的评分收进来，已有的不改</source>
        <translation>Take the scores from what experts handed back; nothing that is there is changed</translation>
    </message>
    <message>
        <source>收回评审包</source>
        <translation>Take Back Review Packages</translation>
    </message>
    <message>
        <source>有的评审包设了密码。请输入发包时定的密码。</source>
        <translation>Some of the packages are under a password. Enter the one set when they were issued.</translation>
    </message>
    <message>
        <source>评审包 (*.zlps)</source>
        <translation>Review packages (*.zlps)</translation>
    </message>
    <message>
        <source>所有文件 (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>grants::ui::PageDeck</name>
    <message>
        <source>页面</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>grants::ui::PanelsPane</name>
    <message>
        <source>评审分组</source>
        <translation>Panels</translation>
    </message>
    <message>
        <source>还没有形式审查通过的申报。审查通过以后，申报会列在这里分组。</source>
        <translation>No application has passed the formal examination yet. Those that have are listed here to be given a panel.</translation>
    </message>
    <message>
        <source>建议分组</source>
        <translation>Propose panels</translation>
    </message>
    <message>
        <source>为选中的申报建议专家；只选了一件以内时，为全部还没组好的申报建议</source>
        <translation>Propose reviewers for the selected applications; with none or one selected, for all whose panel is not complete</translation>
    </message>
    <message>
        <source>没有可以建议的席位：专家组都已齐备，或没有合适的专家。</source>
        <translation>There are no seats to propose: all panels are complete, or no reviewer is suitable.</translation>
    </message>
    <message>
        <source>选一件申报，这里写明它的专家组还差什么、评分表交了多少。</source>
        <translation>Choose an application to see what its panel still lacks and how many score sheets are submitted.</translation>
    </message>
    <message>
        <source>打分表</source>
        <translation>Score sheets</translation>
    </message>
    <message>
        <source>请先在表里选申报</source>
        <translation>Choose applications in the table first</translation>
    </message>
    <message>
        <source>所选申报的打分表，每位专家每件一页，供手写签字</source>
        <translation>The score sheets of the chosen applications, a page an expert and application, to be filled in by hand and signed</translation>
    </message>
</context>
<context>
    <name>grants::ui::PaperPane</name>
    <message>
        <source>纸质评分</source>
        <translation>Scores on paper</translation>
    </message>
    <message>
        <source>还没有纸质评分。在下面的空行照签字的评分表录入：每个评分项占一行，填上提交日期。</source>
        <translation>No scores on paper yet. Enter them in the empty row below from the signed score sheets: one row for each criterion, with the date submitted.</translation>
    </message>
    <message>
        <source>受理号</source>
        <translation>Application no.</translation>
    </message>
    <message>
        <source>专家编号</source>
        <translation>Reviewer no.</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>评分项</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>分值</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>提交日期</source>
        <translation>Date submitted</translation>
    </message>
    <message>
        <source>纸质</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>选一行纸质评分，这里显示它是哪张评分表的；扫描件可以作为附件附上。</source>
        <translation>Choose a row to see which score sheet it belongs to; a scan can be attached to it.</translation>
    </message>
    <message>
        <source>打分表</source>
        <translation>Score sheets</translation>
    </message>
    <message>
        <source>没有评审中的申报</source>
        <translation>No application is in review</translation>
    </message>
    <message>
        <source>评审中的申报的打分表，每位专家每件一页，供手写签字</source>
        <translation>The score sheets of the applications in review, a page an expert and application, to be filled in by hand and signed</translation>
    </message>
    <message>
        <source>纸质评分录入</source>
        <translation>Scores on paper, to be typed in</translation>
    </message>
</context>
<context>
    <name>grants::ui::PaperView</name>
    <message>
        <source>打印预览</source>
        <translation>Print preview</translation>
    </message>
</context>
<context>
    <name>grants::ui::PartsView</name>
    <message>
        <source>任务承诺</source>
        <translation>Commitments</translation>
    </message>
    <message>
        <source>经费预算</source>
        <translation>Project budget</translation>
    </message>
    <message>
        <source>项目团队</source>
        <translation>Project team</translation>
    </message>
    <message>
        <source>进度安排</source>
        <translation>Schedule</translation>
    </message>
    <message>
        <source>形式审查</source>
        <translation>Formal examination</translation>
    </message>
    <message>
        <source>所选申报的内容</source>
        <translation>Content of the selected application</translation>
    </message>
    <message>
        <source>附件目录</source>
        <translation>List of enclosures</translation>
    </message>
    <message>
        <source>成效</source>
        <translation>Results</translation>
    </message>
</context>
<context>
    <name>grants::ui::PasswordDialog</name>
    <message>
        <source>密码</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>确定</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>请输入密码。</source>
        <translation>Please type the password.</translation>
    </message>
</context>
<context>
    <name>grants::ui::PeoplePane</name>
    <message>
        <source>人员</source>
        <translation>People</translation>
    </message>
    <message>
        <source>还没有人员。用“添加管理员”启用人员权限。</source>
        <translation>No people yet. Add an administrator to put rights to use.</translation>
    </message>
    <message>
        <source>修改(&amp;M)…</source>
        <translation>&amp;Change…</translation>
    </message>
    <message>
        <source>重设密码(&amp;S)…</source>
        <translation>Re&amp;set password…</translation>
    </message>
    <message>
        <source>无人操作后锁定(&amp;D)</source>
        <translation>Lock when i&amp;dle</translation>
    </message>
    <message>
        <source>每个人用自己的登录名和密码登录；办理事项的人和时间记入审计记录。</source>
        <translation>Everyone signs in with a login and password of their own; who did what and when stands in the audit trail.</translation>
    </message>
    <message>
        <source>未启用人员权限：能打开文件的人都可以办理一切事项，不分经办和审批。添加第一个管理员后启用，此后打开文件都要登录。</source>
        <translation>Rights of people are not in use: whoever can open the file may do everything, with no separation of duties. They begin with the first administrator; from then on opening the file asks to sign in.</translation>
    </message>
    <message>
        <source>启用(&amp;B)</source>
        <translation>Ena&amp;ble</translation>
    </message>
    <message>
        <source>停用(&amp;B)</source>
        <translation>Disa&amp;ble</translation>
    </message>
    <message>
        <source>请先在表中选一个人员</source>
        <translation>Please choose a person in the table first</translation>
    </message>
    <message>
        <source>%1 已停用。</source>
        <translation>%1 is disabled.</translation>
    </message>
    <message>
        <source>%1 已启用。</source>
        <translation>%1 is enabled.</translation>
    </message>
    <message>
        <source>您的角色看不到人员名单。</source>
        <translation>Your role does not see who works on the file.</translation>
    </message>
    <message>
        <source>添加(&amp;J)…</source>
        <translation>Add(&amp;J)…</translation>
    </message>
    <message>
        <source>添加管理员(&amp;J)…</source>
        <translation>Add administrator(&amp;J)…</translation>
    </message>
    <message>
        <source>停用自己</source>
        <translation>Disable yourself</translation>
    </message>
    <message>
        <source>停用自己以后马上退出登录，只有别的管理员能再启用您。要停用吗？</source>
        <translation>Once disabled you are signed out at once, and only another administrator can enable you again. Disable yourself?</translation>
    </message>
    <message>
        <source>停用</source>
        <translation>Disable</translation>
    </message>
</context>
<context>
    <name>grants::ui::PersonDialog</name>
    <message>
        <source>密码只供一次登录，登录后须先修改(&amp;O)</source>
        <translation>&amp;One sign-in only: to be changed after it</translation>
    </message>
    <message>
        <source>启用人员权限：添加管理员</source>
        <translation>Put rights to use: add an administrator</translation>
    </message>
    <message>
        <source>添加人员</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>第一个人员必须是管理员</source>
        <translation>The first person must be an administrator</translation>
    </message>
    <message>
        <source>修改人员</source>
        <translation>Change a person</translation>
    </message>
    <message>
        <source>统一社会信用代码，可不填</source>
        <translation>Credit code, may be left empty</translation>
    </message>
    <message>
        <source>登录名(&amp;L)</source>
        <translation>&amp;Login</translation>
    </message>
    <message>
        <source>姓名(&amp;N)</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>工作单位(&amp;E)</source>
        <translation>&amp;Employer</translation>
    </message>
    <message>
        <source>角色</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>密码(&amp;P)</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>请至少勾选一个角色。</source>
        <translation>Please tick at least one role.</translation>
    </message>
    <message>
        <source>去掉自己的管理员角色</source>
        <translation>Give up being an administrator</translation>
    </message>
    <message>
        <source>去掉以后马上不能再管理人员，只有别的管理员能再给您这个角色。要去掉吗？</source>
        <translation>You will no longer be able to manage people from that moment on, and only another administrator can give you the role again. Give it up?</translation>
    </message>
    <message>
        <source>去掉</source>
        <translation>Give up</translation>
    </message>
    <message>
        <source>打开以后，这位人员的资料已被改过。请关闭，看过新的资料再修改。</source>
        <translation>This person was changed since the dialog was opened. Close it and look at the new data before you change them.</translation>
    </message>
</context>
<context>
    <name>grants::ui::PreviewModel</name>
    <message>
        <source>新增</source>
        <translation>New</translation>
    </message>
    <message>
        <source>相同</source>
        <translation>Same</translation>
    </message>
    <message>
        <source>更新</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>不合格</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>已登记的是“%1”</source>
        <translation>Stored: “%1”</translation>
    </message>
    <message>
        <source>%1 · %2 · 第 %3 行</source>
        <translation>%1 · %2 · row %3</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>%1 →（清空）</source>
        <translation>%1 → (emptied)</translation>
    </message>
</context>
<context>
    <name>grants::ui::PrintWindow</name>
    <message>
        <source>打印：%1</source>
        <translation>Print: %1</translation>
    </message>
    <message>
        <source>正在排版…</source>
        <translation>Laying out…</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>打印…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>另存为 PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>上一页</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>第几页</source>
        <translation>Page number</translation>
    </message>
    <message>
        <source>下一页</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>缩小</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>放大</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>适合宽度</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>整页</source>
        <translation>Whole page</translation>
    </message>
    <message numerus="yes">
        <source>A4 %1，%2 页</source>
        <translation>
            <numerusform>A4 %1, %2 page</numerusform>
            <numerusform>A4 %1, %2 pages</numerusform>
        </translation>
    </message>
    <message>
        <source>横向</source>
        <translation>landscape</translation>
    </message>
    <message>
        <source>纵向</source>
        <translation>portrait</translation>
    </message>
    <message>
        <source>/ %1 页</source>
        <translation>of %1</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>正在送往打印机…</source>
        <translation>Sending to the printer…</translation>
    </message>
    <message>
        <source>“%1”已送往打印机。</source>
        <translation>“%1” was sent to the printer.</translation>
    </message>
    <message>
        <source>打印机没有接受。请检查打印机后再试。</source>
        <translation>The printer did not accept it. Check the printer and try again.</translation>
    </message>
    <message>
        <source>另存为 PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF file (*.pdf)</translation>
    </message>
    <message>
        <source>正在写 %1…</source>
        <translation>Writing %1…</translation>
    </message>
    <message>
        <source>已存为 %1</source>
        <translation>Saved as %1</translation>
    </message>
</context>
<context>
    <name>grants::ui::ProjectStrip</name>
    <message>
        <source>各类项目的名额和金额</source>
        <translation>Slots and amounts by project</translation>
    </message>
</context>
<context>
    <name>grants::ui::ProjectTile</name>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>各类项目合计</source>
        <translation>projects in total</translation>
    </message>
    <message>
        <source>%1 %2：名额 %3，已占 %4，还余 %5；有效申报 %6 件，草稿 %7 件；申请 %8 %9</source>
        <translation>%1 %2: slots %3, taken %4, left %5; active applications %6, drafts %7; requested %8 %9</translation>
    </message>
    <message>
        <source>，上限 %1 %2</source>
        <translation>, cap %1 %2</translation>
    </message>
    <message>
        <source>名额 %1/%2，余 %3</source>
        <translation>Slots %1/%2, left %3</translation>
    </message>
    <message>
        <source>申请 %1/%2 万元</source>
        <translation>Asked %1/%2 (¥10k)</translation>
    </message>
</context>
<context>
    <name>grants::ui::PromisePane</name>
    <message>
        <source>任务承诺</source>
        <translation>Commitments</translation>
    </message>
</context>
<context>
    <name>grants::ui::ProposalView</name>
    <message>
        <source>受理号</source>
        <translation>Application no.</translation>
    </message>
    <message>
        <source>申报单位</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>专家</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>财务</source>
        <translation>Finance</translation>
    </message>
    <message>
        <source>工作单位</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>冲突</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>采用(&amp;U)</source>
        <translation>&amp;Use</translation>
    </message>
    <message>
        <source>建议的分组</source>
        <translation>Panels proposed</translation>
    </message>
    <message>
        <source>不采用(&amp;N)</source>
        <translation>Do &amp;not use</translation>
    </message>
    <message numerus="yes">
        <source>建议加入下列 %n 个席位，采用以后仍可逐个调整。</source>
        <translation>
            <numerusform>%n seat is proposed; once used, it can still be changed.</numerusform>
            <numerusform>%n seats are proposed; once used, each can still be changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>采用建议的分组（%n 个席位）</source>
        <translation>
            <numerusform>Use the panels proposed (%n seat)</numerusform>
            <numerusform>Use the panels proposed (%n seats)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>已加入 %n 个席位，可用 Ctrl+Z 撤销。</source>
        <translation>
            <numerusform>%n seat added; Ctrl+Z takes it back.</numerusform>
            <numerusform>%n seats added; Ctrl+Z takes them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grants::ui::RankingPane</name>
    <message>
        <source>评审排名</source>
        <translation>Ranking</translation>
    </message>
    <message>
        <source>还没有要排名的申报。</source>
        <translation>There are no applications to rank yet.</translation>
    </message>
    <message>
        <source>支持项目</source>
        <translation>Support project</translation>
    </message>
    <message>
        <source>评分汇总</source>
        <translation>Aggregation of scores</translation>
    </message>
    <message>
        <source>试算，不是文件的口径</source>
        <translation>Trial: not the file&apos;s readings</translation>
    </message>
    <message>
        <source>恢复文件口径</source>
        <translation>Back to the file&apos;s readings</translation>
    </message>
    <message>
        <source>%1（文件）</source>
        <translation>%1 (file)</translation>
    </message>
    <message>
        <source>名额 %1 个，合格分 %2；共 %3 件，%4 件有得分。粗线以上在名额内。得分相同的，依次比“实施方案”和“绩效目标”均分，仍相同的并列。</source>
        <translation>Slots: %1, pass mark: %2, applications: %3, with a score: %4. Those above the thick line are within the slots. Equal scores are ranked by the mean of “Implementation plan”, then of “Performance goals”; if these are equal too, they are tied.</translation>
    </message>
    <message>
        <source>%1 件的评分表还封存着，结束评审后才排名。</source>
        <translation> Still sealed: %1, to be ranked once their review is closed.</translation>
    </message>
    <message>
        <source>评分汇总：%1</source>
        <translation>Aggregation of scores: %1</translation>
    </message>
    <message>
        <source>选一件申报，这里写明它的得分、名次的由来，以及去掉每位专家会怎样。</source>
        <translation>Choose an application to see its score, how its rank came about, and what leaving out each reviewer would change.</translation>
    </message>
    <message>
        <source>试算</source>
        <translation>Trial</translation>
    </message>
    <message>
        <source>汇总表</source>
        <translation>Ranking sheet</translation>
    </message>
    <message>
        <source>试算的排名不作为汇总表，请先恢复文件口径</source>
        <translation>A ranking that is only tried out makes no ranking sheet. Go back to the file&apos;s reading first.</translation>
    </message>
    <message>
        <source>这类项目的评审汇总表，供专家签名</source>
        <translation>The ranking of this project, to be signed by the experts</translation>
    </message>
    <message>
        <source>%1 件评审未结束，名次暂定。</source>
        <translation> Review not closed, rank provisional: %1.</translation>
    </message>
</context>
<context>
    <name>grants::ui::ReadingsBar</name>
    <message>
        <source>上限与总额</source>
        <translation>Cap and pool</translation>
    </message>
    <message>
        <source>许可双方</source>
        <translation>Licence sides</translation>
    </message>
    <message>
        <source>大额许可</source>
        <translation>Large licences</translation>
    </message>
    <message>
        <source>质押双方</source>
        <translation>Pledge sides</translation>
    </message>
    <message>
        <source>试算，不是文件的口径</source>
        <translation>Trial: not the file&apos;s readings</translation>
    </message>
    <message>
        <source>恢复文件口径</source>
        <translation>Back to the file&apos;s readings</translation>
    </message>
    <message>
        <source>%1（文件）</source>
        <translation>%1 (file)</translation>
    </message>
    <message>
        <source>%1
条款 %2</source>
        <translation>%1
Clause %2</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>试算，不是文件的口径：%1</source>
        <translation>A trial, not the file’s readings: %1</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>grants::ui::ReasonDialog</name>
    <message>
        <source>确定</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>grants::ui::RecentMenu</name>
    <message>
        <source>最近用过的文件(&amp;R)</source>
        <translation>&amp;Recent files</translation>
    </message>
    <message>
        <source>还没有用过别的文件</source>
        <translation>No other file used yet</translation>
    </message>
</context>
<context>
    <name>grants::ui::RecordForm</name>
    <message>
        <source>填写%1</source>
        <translation>Fill in: %1</translation>
    </message>
    <message>
        <source>撤回%1</source>
        <translation>Take back %1</translation>
    </message>
    <message>
        <source>删除%1</source>
        <translation>Delete %1</translation>
    </message>
    <message>
        <source>录入%1</source>
        <translation>Enter %1</translation>
    </message>
    <message>
        <source>修改%1</source>
        <translation>Change %1</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>保存并继续新增</source>
        <translation>Save and enter another</translation>
    </message>
    <message>
        <source>撤回修改</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>New</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>新增%1</source>
        <translation>New: %1</translation>
    </message>
    <message>
        <source>正在保存…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>● 未保存，已留作草稿</source>
        <translation>● Not saved, kept as a draft</translation>
    </message>
    <message>
        <source>带 * 的必须填；按回车到下一项，Ctrl+S 保存</source>
        <translation>* is required; Enter goes on, Ctrl+S saves</translation>
    </message>
    <message>
        <source>已保存</source>
        <translation>Saved</translation>
    </message>
</context>
<context>
    <name>grants::ui::RegistryPage</name>
    <message>
        <source>单位</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>还没有单位。按 Ctrl+I 导入工作簿，表“单位”里的行就会列在这里。</source>
        <translation>No units yet. Press Ctrl+I to import a workbook; the rows of its sheet “单位” are listed here.</translation>
    </message>
    <message>
        <source>规模</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>选一个单位，这里会列出它的代码、规模的由来，以及与它有关的全部记录。</source>
        <translation>Choose a unit to see its identifiers, how its size was worked out, and every record that concerns it.</translation>
    </message>
    <message>
        <source>正在载入；读完以后，这里列出所选单位的全部记录。</source>
        <translation>Loading; once all is read, all records of the selected unit are listed here.</translation>
    </message>
    <message>
        <source>身份</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>登记与联系</source>
        <translation>Registration and contact</translation>
    </message>
    <message>
        <source>新增的单位还没有保存，保存以后这里列出与它有关的全部记录。</source>
        <translation>The new unit is not saved yet; once it is, all records about it are listed here.</translation>
    </message>
</context>
<context>
    <name>grants::ui::ReportButton</name>
    <message>
        <source>打印%1(&amp;P)…</source>
        <translation>&amp;Print: %1…</translation>
    </message>
    <message>
        <source>导出%1(&amp;E)…</source>
        <translation>&amp;Export: %1…</translation>
    </message>
</context>
<context>
    <name>grants::ui::ReportsButton</name>
    <message>
        <source>表单</source>
        <translation>Forms</translation>
    </message>
    <message>
        <source>按统计截至打印或导出这一页的表单</source>
        <translation>Prints or exports the forms of this page as of the cut-off date</translation>
    </message>
</context>
<context>
    <name>grants::ui::ResetDialog</name>
    <message>
        <source>重设密码</source>
        <translation>Reset password</translation>
    </message>
    <message>
        <source>%1 用这个密码登录一次，登录后须先改成自己的。</source>
        <translation>%1 signs in once with this password and has to change it then.</translation>
    </message>
    <message>
        <source>一次性密码(&amp;P)</source>
        <translation>One-time &amp;password</translation>
    </message>
    <message>
        <source>%1 的密码已重设。</source>
        <translation>%1&apos;s password is reset.</translation>
    </message>
</context>
<context>
    <name>grants::ui::ResultStep</name>
    <message>
        <source>未导入的行</source>
        <translation>Rows not imported</translation>
    </message>
    <message>
        <source>没有剩下的行。</source>
        <translation>No rows are left over.</translation>
    </message>
    <message>
        <source>把剩下的行存为工作簿(&amp;S)…</source>
        <translation>&amp;Save the rest as a workbook…</translation>
    </message>
    <message>
        <source>每行带原因；改好后可以再次导入</source>
        <translation>Each row with its reason; once mended it can be imported again</translation>
    </message>
    <message>
        <source>继续修改剩下的行(&amp;M)</source>
        <translation>&amp;Mend the rest</translation>
    </message>
    <message>
        <source>撤销这次导入(&amp;Z)</source>
        <translation>Take this import back (&amp;Z)</translation>
    </message>
    <message>
        <source>导入别的文件(&amp;A)</source>
        <translation>Import &amp;another file</translation>
    </message>
    <message numerus="yes">
        <source>有 %1 行不合格，按您的选择全部没有导入。</source>
        <translation>
            <numerusform>%1 row is rejected; by your choice nothing was imported.</numerusform>
            <numerusform>%1 rows are rejected; by your choice nothing was imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>读到 %1 行，没有新内容，基金文件没有改动。</source>
        <translation>
            <numerusform>%1 row read, nothing new; the fund file is unchanged.</numerusform>
            <numerusform>%1 rows read, nothing new; the fund file is unchanged.</numerusform>
        </translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>表</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>列</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>把剩下的行存为工作簿</source>
        <translation>Save the rest as a workbook</translation>
    </message>
    <message>
        <source>Excel 工作簿 (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>已存为 %1</source>
        <translation>Saved as %1</translation>
    </message>
    <message>
        <source>这次导入已撤销，基金文件和导入之前一样。</source>
        <translation>This import was undone; the fund file is as it was before.</translation>
    </message>
    <message numerus="yes">
        <source>导入 %1 行(&amp;I)</source>
        <translation>
            <numerusform>&amp;Import %1 row</numerusform>
            <numerusform>&amp;Import %1 rows</numerusform>
        </translation>
    </message>
    <message>
        <source>已导入：新增 %1 行，更新 %2 行；</source>
        <translation>Imported. New rows: %1, updated: %2; </translation>
    </message>
    <message>
        <source>还剩 %1 行不合格。</source>
        <translation>still rejected: %1.</translation>
    </message>
    <message>
        <source>还剩 %1 行不合格，另有 %2 行已经改好，还没有导入。</source>
        <translation>still rejected: %1, mended but not imported yet: %2.</translation>
    </message>
</context>
<context>
    <name>grants::ui::ReturnedList</name>
    <message>
        <source>没有收</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>没有新的内容</source>
        <translation>Nothing new</translation>
    </message>
    <message>
        <source>评分 %1 项，提交 %2 张，回避 %3 件</source>
        <translation>scores %1, submitted sheets %2, declared conflicts %3</translation>
    </message>
    <message>
        <source>收回的评审包</source>
        <translation>Review Packages Taken Back</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>专家</source>
        <translation>Expert</translation>
    </message>
    <message>
        <source>收下</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>grants::ui::ReviewPage</name>
    <message>
        <source>评审</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>我的评审</source>
        <translation>My reviews</translation>
    </message>
    <message>
        <source>专家</source>
        <translation>Reviewers</translation>
    </message>
    <message>
        <source>分组</source>
        <translation>Panels</translation>
    </message>
    <message>
        <source>打分</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>排名</source>
        <translation>Ranking</translation>
    </message>
</context>
<context>
    <name>grants::ui::Row</name>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>财务</source>
        <translation>Finance</translation>
    </message>
    <message>
        <source>工作单位</source>
        <translation>Employer</translation>
    </message>
</context>
<context>
    <name>grants::ui::ScoreSheet</name>
    <message>
        <source>声明回避(&amp;C)</source>
        <translation>Declare re&amp;cusal</translation>
    </message>
    <message>
        <source>提交(&amp;S)</source>
        <translation>&amp;Submit</translation>
    </message>
    <message>
        <source>请先写明与申报单位是什么关系，再确认回避。</source>
        <translation>First say what your relation to the applicant is, then confirm.</translation>
    </message>
    <message>
        <source>与申报单位有利害关系的，声明回避；这件申报随即从您的列表中移出</source>
        <translation>Declare recusal if you have an interest in the applicant; the application then leaves your list</translation>
    </message>
    <message>
        <source>“%1”还没有有效的分值，填上以后才能提交。</source>
        <translation>“%1” has no valid points yet; enter them before you submit.</translation>
    </message>
    <message>
        <source>合计 %1 / %2&#x3000;已填 %3/%4</source>
        <translation>Total %1 / %2 · %3/%4 filled in</translation>
    </message>
    <message>
        <source>已锁定</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>没有保存到基金文件，内容还在这里；改动后会再次保存。</source>
        <translation>Not saved to the fund file, but still here; it is saved again after the next change.</translation>
    </message>
    <message>
        <source>正在保存…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>有内容还不能保存：请补上或改正分值。</source>
        <translation>Something cannot be saved yet: add or correct the points.</translation>
    </message>
    <message>
        <source>已保存</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>已锁定；有内容没有存入基金文件，留在这里，评审再开启时可以接着填。</source>
        <translation>Locked; something typed is not in the fund file yet. It stays here, to go on with when the review is opened again.</translation>
    </message>
</context>
<context>
    <name>grants::ui::ScoringDesk</name>
    <message>
        <source>申报内容</source>
        <translation>Content of the application</translation>
    </message>
    <message>
        <source>返回列表(&amp;B)</source>
        <translation>&amp;Back to list</translation>
    </message>
    <message>
        <source>返回列表</source>
        <translation>Back to list</translation>
    </message>
    <message>
        <source>上一件</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>下一件</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>grants::ui::SearchPalette</name>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>搜索</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>搜索结果</source>
        <translation>Search results</translation>
    </message>
    <message>
        <source>正在准备…</source>
        <translation>Getting ready…</translation>
    </message>
    <message>
        <source>↑↓ 选择&#x3000;Enter 前往&#x3000;Esc 关闭</source>
        <translation>↑↓ choose · Enter go there · Esc close</translation>
    </message>
    <message>
        <source>最近去过</source>
        <translation>Visited lately</translation>
    </message>
    <message>
        <source>单位、登记号、专利号、受理号、页面、命令…可用拼音</source>
        <translation>Unit, register, patent or case number, page, command… pinyin work too</translation>
    </message>
    <message>
        <source>没有找到。可以试试名称的一部分、拼音，或号码中间的几位。</source>
        <translation>Nothing found. Try a part of the name, pinyin, or some digits from the middle of a number.</translation>
    </message>
    <message>
        <source>输入名称、拼音或号码的任何一段。</source>
        <translation>Type any part of a name or number, or pinyin.</translation>
    </message>
</context>
<context>
    <name>grants::ui::SeatsView</name>
    <message>
        <source>专家组</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>加入专家(&amp;J)…</source>
        <translation>A&amp;dd reviewer…</translation>
    </message>
    <message>
        <source>回避(&amp;O)…</source>
        <translation>Re&amp;cuse…</translation>
    </message>
    <message>
        <source>说明冲突(&amp;L)…</source>
        <translation>Exp&amp;lain conflict…</translation>
    </message>
    <message>
        <source>移出(&amp;X)</source>
        <translation>Re&amp;move</translation>
    </message>
    <message>
        <source>选一件申报，这里列出它的专家组。</source>
        <translation>Choose an application to see its panel here.</translation>
    </message>
    <message>
        <source>%1 的专家组</source>
        <translation>Panel of %1</translation>
    </message>
    <message>
        <source>还没有专家。点“加入专家”逐个加入，或点“建议分组”。</source>
        <translation>No reviewers yet. Click “Add reviewer” to add them one by one, or “Propose panels”.</translation>
    </message>
    <message>
        <source>请先在专家组里选一位专家</source>
        <translation>Please choose a reviewer on the panel first</translation>
    </message>
    <message>
        <source>取消回避(&amp;O)…</source>
        <translation>&amp;Cancel recusal…</translation>
    </message>
    <message>
        <source>这位专家已经打分；不参加评审的，请用“回避”</source>
        <translation>This reviewer has given scores already; use “Recuse” to leave the reviewer out</translation>
    </message>
    <message>
        <source>这位专家没有要说明的冲突</source>
        <translation>This reviewer has no conflict to explain</translation>
    </message>
    <message>
        <source>取消回避</source>
        <translation>Cancel recusal</translation>
    </message>
    <message>
        <source>回避</source>
        <translation>Recuse</translation>
    </message>
    <message>
        <source>回避以后，不再等这位专家的评分表，已经打的分也不计。</source>
        <translation>Once recused, this reviewer&apos;s score sheet is no longer awaited, and scores already given do not count.</translation>
    </message>
    <message>
        <source>回避原因(&amp;R)</source>
        <translation>&amp;Reason for recusal</translation>
    </message>
    <message>
        <source>说明冲突</source>
        <translation>Explain conflict</translation>
    </message>
    <message>
        <source>为什么不影响评审(&amp;R)</source>
        <translation>Why the &amp;review is not affected</translation>
    </message>
    <message>
        <source>移出专家组</source>
        <translation>Remove from panel</translation>
    </message>
    <message>
        <source>没有写明</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>登记的回避原因：%1。专家本人声明回避的，先与本人核实。取消以后，又要等他的评分表，已经打的分照计。</source>
        <translation>Recused for this reason: %1. Where the reviewer declared the conflict, ask the reviewer first. Once cancelled, the score sheet is awaited again and scores already given count.</translation>
    </message>
    <message>
        <source>这位专家已经回避，席位留作记录；仍要他评审的，请用“取消回避”</source>
        <translation>This reviewer is recused, and the seat stays on record; use “Cancel recusal” if the reviewer is to score after all</translation>
    </message>
</context>
<context>
    <name>grants::ui::Session</name>
    <message>
        <source>新建基金文件</source>
        <translation>New fund file</translation>
    </message>
    <message>
        <source>打开基金文件</source>
        <translation>Open fund file</translation>
    </message>
    <message>
        <source>准备示例</source>
        <translation>Preparing the sample</translation>
    </message>
    <message>
        <source>关闭基金文件</source>
        <translation>Close fund file</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>重做</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>示例年度</source>
        <translation>Sample year</translation>
    </message>
    <message>
        <source>另存救援副本</source>
        <translation>Save a rescue copy</translation>
    </message>
    <message>
        <source>救援副本已存为 %1，请打开它核对。</source>
        <translation>The rescue copy is saved as %1; open it and compare.</translation>
    </message>
    <message>
        <source>已%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>登录</source>
        <translation>Signing in</translation>
    </message>
    <message>
        <source>退出登录</source>
        <translation>Signing out</translation>
    </message>
    <message>
        <source>修改密码</source>
        <translation>Changing the password</translation>
    </message>
    <message>
        <source>解锁</source>
        <translation>Unlocking</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>People</translation>
    </message>
    <message>
        <source>办理</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>保存评分</source>
        <translation>Save scores</translation>
    </message>
    <message>
        <source>清除评分</source>
        <translation>Clear scores</translation>
    </message>
    <message>
        <source>提交评分表</source>
        <translation>Submit score sheet</translation>
    </message>
    <message>
        <source>声明回避</source>
        <translation>Declare recusal</translation>
    </message>
    <message>
        <source>发出评审包</source>
        <translation>Issue Review Packages</translation>
    </message>
    <message>
        <source>收回评审包</source>
        <translation>Take Back Review Packages</translation>
    </message>
    <message>
        <source>交回评审包</source>
        <translation>Hand Back Review Package</translation>
    </message>
    <message>
        <source>打开评审包</source>
        <translation>Open Review Package</translation>
    </message>
    <message>
        <source>申请拨付</source>
        <translation>Request payment</translation>
    </message>
    <message>
        <source>登记追回</source>
        <translation>Record recovery</translation>
    </message>
    <message>
        <source>提出调剂</source>
        <translation>Propose reallocation</translation>
    </message>
</context>
<context>
    <name>grants::ui::SettingsPage</name>
    <message>
        <source>人员</source>
        <translation>People</translation>
    </message>
    <message>
        <source>审计</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>grants::ui::SidePanel</name>
    <message>
        <source>说明面板</source>
        <translation>Explanation panel</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>收起说明面板</source>
        <translation>Close the explanation panel</translation>
    </message>
    <message>
        <source>收起说明面板（F4）</source>
        <translation>Close the explanation panel (F4)</translation>
    </message>
    <message>
        <source>填写</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>历史</source>
        <translation>History</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>Attachments</translation>
    </message>
</context>
<context>
    <name>grants::ui::SignInCard</name>
    <message>
        <source>换人登录(&amp;W)</source>
        <translation>S&amp;witch person</translation>
    </message>
    <message>
        <source>关闭文件(&amp;L)</source>
        <translation>C&amp;lose the file</translation>
    </message>
    <message>
        <source>登录名(&amp;N)</source>
        <translation>Logi&amp;n</translation>
    </message>
    <message>
        <source>密码(&amp;P)</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>新密码(&amp;X)</source>
        <translation>New passw&amp;ord</translation>
    </message>
    <message>
        <source>再输一遍(&amp;A)</source>
        <translation>Once &amp;more</translation>
    </message>
    <message>
        <source>登录 %1</source>
        <translation>Sign in to %1</translation>
    </message>
    <message>
        <source>此文件已启用人员权限，请用管理员给您的登录名和密码登录。</source>
        <translation>This file knows people; please sign in with the login and password that an administrator gave you.</translation>
    </message>
    <message>
        <source>登录(&amp;I)</source>
        <translation>S&amp;ign in</translation>
    </message>
    <message>
        <source>请先修改密码</source>
        <translation>Please change your password first</translation>
    </message>
    <message>
        <source>%1，管理员给您的密码只供这一次登录。</source>
        <translation>%1, the password from your administrator serves for this sign-in only.</translation>
    </message>
    <message>
        <source>修改密码(&amp;I)</source>
        <translation>Chan&amp;ge password</translation>
    </message>
    <message>
        <source>已锁定</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>%1，请输入密码继续；没有保存的内容都还在。</source>
        <translation>%1, please type your password to go on; what is not saved is still there.</translation>
    </message>
    <message>
        <source>解锁(&amp;I)</source>
        <translation>Unloc&amp;k</translation>
    </message>
    <message>
        <source>两次输入的新密码不同，请重新输入。</source>
        <translation>The two new passwords differ; please type them again.</translation>
    </message>
    <message>
        <source>新密码至少要 %1 个字符。</source>
        <translation>A new password has at least %1 characters.</translation>
    </message>
    <message>
        <source>大写锁定好像开着。</source>
        <translation>Caps Lock seems to be on.</translation>
    </message>
    <message>
        <source>请输入密码。</source>
        <translation>Please type the password.</translation>
    </message>
    <message>
        <source>现在的密码(&amp;P)</source>
        <translation>Current &amp;password</translation>
    </message>
</context>
<context>
    <name>grants::ui::StepStrip</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>grants::ui::SubmitBar</name>
    <message>
        <source>确认提交(&amp;Y)</source>
        <translation>&amp;Yes, submit</translation>
    </message>
    <message>
        <source>再看看(&amp;N)</source>
        <translation>&amp;Not yet</translation>
    </message>
    <message>
        <source>合计 %1 分。提交以后不能再改。</source>
        <translation>%1 points in total. Once submitted they can no longer be changed.</translation>
    </message>
</context>
<context>
    <name>grants::ui::SubsidyPage</name>
    <message>
        <source>不需分配</source>
        <translation>not needed</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>测算</source>
        <translation>computed</translation>
    </message>
    <message>
        <source>不予支持</source>
        <translation>Not supported</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>按已申报</source>
        <translation>Claims filed</translation>
    </message>
    <message>
        <source>按可申报（全部符合条件的）</source>
        <translation>All that could claim</translation>
    </message>
    <message>
        <source>绩效奖补测算</source>
        <translation>Subsidy calculation</translation>
    </message>
    <message>
        <source>没有可奖补的申报。请导入“奖补申报”，或把依据改为“按可申报”。</source>
        <translation>No claim can be paid. Import claims, or set the basis to “All that could claim”.</translation>
    </message>
    <message>
        <source>没有符合条件的记录。请先用“文件”菜单的“导入”（Ctrl+I）导入转让许可和质押融资。</source>
        <translation>No record qualifies. Import transfers, licences and pledges with File › Import (Ctrl+I) first.</translation>
    </message>
    <message>
        <source>没有不予支持的申报。</source>
        <translation>Nothing was refused.</translation>
    </message>
    <message numerus="yes">
        <source>测算（%1 家）</source>
        <translation>
            <numerusform>Calculation (%1 unit)</numerusform>
            <numerusform>Calculation (%1 units)</numerusform>
        </translation>
    </message>
    <message>
        <source>不予支持（%1 项）</source>
        <translation>Not supported (%1)</translation>
    </message>
    <message>
        <source>总额上限</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>已批准批次</source>
        <translation>Approved batches</translation>
    </message>
    <message>
        <source>余下可分配</source>
        <translation>Left to be shared</translation>
    </message>
    <message>
        <source>应得合计</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>封顶后合计</source>
        <translation>Capped</translation>
    </message>
    <message>
        <source>奖补合计</source>
        <translation>Paid out</translation>
    </message>
    <message>
        <source>结余</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>分配比例</source>
        <translation>Ratio</translation>
    </message>
    <message>
        <source>单位上限</source>
        <translation>Unit cap</translation>
    </message>
    <message>
        <source>金额单位：%1</source>
        <translation>Amounts in %1</translation>
    </message>
    <message>
        <source>选一个单位或一项不予支持的申报，这里写明条款、每一步计算和依据的记录；选一种读法，写明谁多谁少。</source>
        <translation>Choose a unit or a refused claim; its clause, every step and the records behind it are written here; choose a reading to see who gets more or less.</translation>
    </message>
    <message>
        <source>统计截至 %1 还没有可奖补的申报；把“统计截至”改到 %2，可以看到全年。</source>
        <translation>As of %1 no claim can be paid yet; set the as-of date to %2 to see the whole year.</translation>
    </message>
    <message>
        <source>统计截至 %1 还没有符合条件的记录；把“统计截至”改到 %2，可以看到全年。</source>
        <translation>As of %1 no record qualifies yet; set the as-of date to %2 to see the whole year.</translation>
    </message>
    <message>
        <source>口径比较</source>
        <translation>Readings compared</translation>
    </message>
</context>
<context>
    <name>grants::ui::TableEntry</name>
    <message>
        <source>未保存的“%1”和新增行</source>
        <translation>“%1” not saved yet, and a new row</translation>
    </message>
    <message>
        <source>新增一行</source>
        <translation>New row</translation>
    </message>
    <message>
        <source>新增第 %1 行</source>
        <translation>New row %1</translation>
    </message>
    <message>
        <source>到下一处待改</source>
        <translation>Go to the next thing to mend</translation>
    </message>
    <message>
        <source>正在检查，还没有保存。</source>
        <translation>Being checked, not saved yet.</translation>
    </message>
    <message>
        <source>还没有填完，所以没有保存。</source>
        <translation>Not filled in yet, so it is not saved.</translation>
    </message>
    <message>
        <source>已经填全，还没有保存。到这一行按 Ctrl+Enter 保存。</source>
        <translation>Complete, but not saved yet. Go to this row and press Ctrl+Enter to save it.</translation>
    </message>
    <message>
        <source>改动还没有保存。在这一格按 F2，再按 Enter 保存。</source>
        <translation>The change is not saved yet. Press F2 in this cell, then Enter to save it.</translation>
    </message>
    <message numerus="yes">
        <source>。新增的 %n 行还没有保存，没有导出</source>
        <translation>
            <numerusform>. %n new row is not saved yet and was not exported</numerusform>
            <numerusform>. %n new rows are not saved yet and were not exported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>。%n 行的改动还没有保存，导出的是已保存的内容</source>
        <translation>
            <numerusform>. Changes in %n row are not saved yet; what is saved was exported</numerusform>
            <numerusform>. Changes in %n rows are not saved yet; what is saved was exported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grants::ui::TableHeader</name>
    <message>
        <source>筛选此列（Alt+Shift+↓）</source>
        <translation>Filter this column (Alt+Shift+↓)</translation>
    </message>
    <message>
        <source>%1：必须填</source>
        <translation>%1: must be filled</translation>
    </message>
</context>
<context>
    <name>grants::ui::TablePane</name>
    <message>
        <source>筛选“%1”</source>
        <translation>Filter %1</translation>
    </message>
    <message>
        <source>导出所示</source>
        <translation>Export shown</translation>
    </message>
    <message>
        <source>只看此列为空的行</source>
        <translation>Only rows blank in this column</translation>
    </message>
    <message>
        <source>只看“%1”</source>
        <translation>Only “%1”</translation>
    </message>
    <message>
        <source>清除全部筛选</source>
        <translation>Clear all filters</translation>
    </message>
    <message>
        <source>导出所示…</source>
        <translation>Export shown…</translation>
    </message>
    <message>
        <source>Excel 工作簿 (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV 文件 (*.csv)</source>
        <translation>CSV file (*.csv)</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF file (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>已导出 %1 行：%2</source>
        <translation>
            <numerusform>%1 row exported: %2</numerusform>
            <numerusform>%1 rows exported: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>共 %1 行</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>显示 %1 行，共 %2 行</source>
        <translation>
            <numerusform>%1 of %2 row</numerusform>
            <numerusform>%1 of %2 rows</numerusform>
        </translation>
    </message>
    <message>
        <source>没有符合筛选条件的行。清空筛选框或去掉上面的筛选条件，就能看到全部。</source>
        <translation>No row fits the filter. Clear the filter field or take the conditions above away to see all.</translation>
    </message>
    <message>
        <source>打印…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>清除全部</source>
        <translation>Clear All</translation>
    </message>
    <message>
        <source>去掉全部筛选条件</source>
        <translation>Remove all filters</translation>
    </message>
    <message>
        <source>去掉这个筛选条件：%1</source>
        <translation>Remove this filter: %1</translation>
    </message>
    <message>
        <source>筛选：名称、代码、拼音…</source>
        <translation>Filter by name, code, pinyin…</translation>
    </message>
</context>
<context>
    <name>grants::ui::TableTools</name>
    <message>
        <source>视图</source>
        <translation>View</translation>
    </message>
    <message>
        <source>保存和选用表格的样子：筛选、排序、分组和列（Ctrl+Shift+V）</source>
        <translation>Keep and use looks of the table: filters, order, groups and columns (Ctrl+Shift+V)</translation>
    </message>
    <message>
        <source>分组</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>分组、小计与合计（Ctrl+Shift+G）</source>
        <translation>Groups, subtotals and total (Ctrl+Shift+G)</translation>
    </message>
    <message>
        <source>列</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>选择列及其次序（Ctrl+Shift+L）</source>
        <translation>Choose columns and their order (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>打印（Ctrl+P）</source>
        <translation>Print (Ctrl+P)</translation>
    </message>
    <message>
        <source>导出所示</source>
        <translation>Export shown</translation>
    </message>
    <message>
        <source>把表中所示的行和列存为 Excel 文件</source>
        <translation>Save the rows and columns shown as an Excel file</translation>
    </message>
    <message>
        <source>%1（已改）</source>
        <translation>%1 (changed)</translation>
    </message>
    <message>
        <source>视图：%1</source>
        <translation>View: %1</translation>
    </message>
</context>
<context>
    <name>grants::ui::TableView</name>
    <message>
        <source>复制（含表头）</source>
        <translation>Copy with titles</translation>
    </message>
    <message>
        <source>筛选此列…</source>
        <translation>Filter This Column…</translation>
    </message>
    <message>
        <source>固定到此列</source>
        <translation>Freeze Up to Here</translation>
    </message>
    <message>
        <source>筛选…</source>
        <translation>Filter…</translation>
    </message>
    <message>
        <source>升序</source>
        <translation>Ascending</translation>
    </message>
    <message>
        <source>降序</source>
        <translation>Descending</translation>
    </message>
    <message>
        <source>取消固定</source>
        <translation>Unfreeze</translation>
    </message>
    <message>
        <source>合适列宽</source>
        <translation>Fit Width</translation>
    </message>
    <message>
        <source>复制</source>
        <translation>Copy</translation>
    </message>
</context>
<context>
    <name>grants::ui::TargetChart</name>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>，时序 %1</source>
        <translation>, calendar %1</translation>
    </message>
</context>
<context>
    <name>grants::ui::TargetsCard</name>
    <message>
        <source>目标</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>时序进度</source>
        <translation>Calendar pace</translation>
    </message>
    <message>
        <source>期末预计</source>
        <translation>Forecast</translation>
    </message>
    <message>
        <source>截至 %1，%2 项中已达成 %3 项</source>
        <translation>As of %1: %3 of %2 met</translation>
    </message>
    <message>
        <source>主要目标</source>
        <translation>The main targets</translation>
    </message>
</context>
<context>
    <name>grants::ui::TargetsPage</name>
    <message>
        <source>指标编号</source>
        <translation>Indicator No.</translation>
    </message>
    <message>
        <source>此后每月需 %1</source>
        <translation>needed from now on: %1 a month</translation>
    </message>
    <message>
        <source>依据的记录</source>
        <translation>Records behind</translation>
    </message>
    <message>
        <source>逐月累计</source>
        <translation>Month by month</translation>
    </message>
    <message>
        <source>截至这一天还没有计入本项目标的记录。请用“文件”菜单的“导入”（Ctrl+I）导入，或在上方改截止日期。</source>
        <translation>No record counts towards this target up to that day. Import some with File › Import (Ctrl+I), or change the as-of date above.</translation>
    </message>
    <message>
        <source>截至 %1 为 %2，目标 %3</source>
        <translation>as of %1: %2, goal %3</translation>
    </message>
    <message>
        <source>条款 %1</source>
        <translation>clause %1</translation>
    </message>
    <message>
        <source>依据的记录（%1）</source>
        <translation>Records behind (%1)</translation>
    </message>
    <message>
        <source>按目前速度到期末约 %1</source>
        <translation>at this pace about %1 by the end</translation>
    </message>
    <message>
        <source>%1 的走势；按左右箭头逐月读数，数字也见“表”</source>
        <translation>Course of %1; the arrow keys read it month by month, the figures also stand under Table</translation>
    </message>
    <message>
        <source>名额用满合计 %1</source>
        <translation>all slots filled: %1</translation>
    </message>
    <message>
        <source>主要目标</source>
        <translation>The main targets</translation>
    </message>
    <message>
        <source>“名额用满合计”指各类项目的名额全部用满、每家都刚好完成最低指标时的合计。</source>
        <translation>“All slots filled” is the sum when every slot of all project kinds is taken and every unit just meets its indicators.</translation>
    </message>
</context>
<context>
    <name>grants::ui::TopBar</name>
    <message>
        <source>示例</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>统计截至(&amp;A)</source>
        <translation>&amp;As of</translation>
    </message>
    <message>
        <source>虚构的一年，供试用；不影响您自己的基金文件。</source>
        <translation>An invented year to try things on; it does not touch your own fund files.</translation>
    </message>
    <message>
        <source>统计截至日期</source>
        <translation>As-of date</translation>
    </message>
    <message>
        <source>目标和预算按这一天计算</source>
        <translation>Targets and budget are worked out for this day</translation>
    </message>
    <message>
        <source>没有打开的基金文件</source>
        <translation>No fund file is open</translation>
    </message>
    <message>
        <source>搜索全部内容&#x3000;%1</source>
        <translation>Search everything  %1</translation>
    </message>
    <message>
        <source>搜索全部内容</source>
        <translation>Search everything</translation>
    </message>
    <message>
        <source>单位、记录、申报、页面和命令（%1）</source>
        <translation>Units, records, applications, pages and commands (%1)</translation>
    </message>
    <message>
        <source>您做的改动以“%1”的名字记入审计记录</source>
        <translation>Your changes stand in the audit trail under the name “%1”</translation>
    </message>
    <message>
        <source>基金文件：%1</source>
        <translation>Fund file: %1</translation>
    </message>
    <message>
        <source>只读</source>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>目标、奖补和预算都按 %1 计算；平常是 %2。这一天会一直记着，直到改回去。</source>
        <translation>Targets, subsidies and the budget are calculated as of %1; usually it is %2. This date is remembered until it is set back.</translation>
    </message>
    <message>
        <source>没有登录</source>
        <translation>Nobody signed in</translation>
    </message>
    <message>
        <source>人员：%1</source>
        <translation>Person: %1</translation>
    </message>
    <message>
        <source>您做的改动以“%1”的名字记入审计记录。未启用人员权限：能打开文件的人都可以办理一切事项；可在“设置”的“人员”页启用。</source>
        <translation>Your changes stand in the audit trail under the name &quot;%1&quot;. Rights of people are not in use: whoever can open the file may do everything; they can be put to use under Settings, People.</translation>
    </message>
    <message>
        <source>未启用人员权限</source>
        <translation>Rights not in use</translation>
    </message>
</context>
<context>
    <name>grants::ui::TraceView</name>
    <message>
        <source>单位上限</source>
        <translation>unit cap</translation>
    </message>
    <message>
        <source>总额分配</source>
        <translation>pool</translation>
    </message>
    <message>
        <source>取整</source>
        <translation>rounding</translation>
    </message>
    <message>
        <source>同组合计</source>
        <translation>group</translation>
    </message>
    <message>
        <source>该单位的各笔</source>
        <translation>The unit&apos;s lines</translation>
    </message>
    <message>
        <source>选一个单位，这里就写明它的每一笔和每一步：标准、上限、按比例分配、取整。</source>
        <translation>Choose a unit to see its every line and step: rate, cap, share of the pool, rounding.</translation>
    </message>
    <message>
        <source>应得</source>
        <translation>Due</translation>
    </message>
</context>
<context>
    <name>grants::ui::UnitColumns</name>
    <message>
        <source>单位名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>统一社会信用代码</source>
        <translation>Credit code</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>规模</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>区内</source>
        <translation>In the district</translation>
    </message>
    <message>
        <source>市内</source>
        <translation>In the city</translation>
    </message>
    <message>
        <source>行业</source>
        <translation>Industry</translation>
    </message>
    <message>
        <source>所属园区</source>
        <translation>Park</translation>
    </message>
    <message>
        <source>从业人员</source>
        <translation>Employees</translation>
    </message>
    <message>
        <source>营业收入</source>
        <translation>Revenue</translation>
    </message>
    <message>
        <source>资产总额</source>
        <translation>Assets</translation>
    </message>
    <message>
        <source>法定代表人</source>
        <translation>Legal representative</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>注册地址</source>
        <translation>Registered address</translation>
    </message>
    <message>
        <source>科技型中小企业编号</source>
        <translation>Tech SME number</translation>
    </message>
    <message>
        <source>开户行</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>银行账号</source>
        <translation>Bank account</translation>
    </message>
</context>
<context>
    <name>grants::ui::UnsavedScores</name>
    <message>
        <source>正在填的评分没有存下：主文件夹所在的磁盘已满或不能写入。请不要关闭窗口，腾出空间后再继续；已有的内容仍在窗口里。</source>
        <translation>The scores being typed could not be saved: the disk of your home folder is full or cannot be written. Do not close the window; free some space and go on. What you typed is still in the window.</translation>
    </message>
</context>
<context>
    <name>grants::ui::ValueChecks</name>
    <message>
        <source>（全选找到的）</source>
        <translation>(All found)</translation>
    </message>
    <message>
        <source>（全选）</source>
        <translation>(All)</translation>
    </message>
    <message numerus="yes">
        <source>%1 行</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grants::ui::ValuePicker</name>
    <message>
        <source>在此列的值中查找</source>
        <translation>Find among the values of this column</translation>
    </message>
    <message>
        <source>此列的值</source>
        <translation>Values of this column</translation>
    </message>
    <message>
        <source>正在列出…</source>
        <translation>Listing…</translation>
    </message>
    <message>
        <source>没有找到。</source>
        <translation>Nothing found.</translation>
    </message>
    <message>
        <source>选了 %1 项，最多 %2 项。请缩小范围，或改用“按条件”。</source>
        <translation>%1 values chosen, at most %2 can be. Narrow them down, or filter by condition.</translation>
    </message>
    <message>
        <source>共 %1 项，列出前 %2 项。输入文字可缩小范围。</source>
        <translation>%1 values, the first %2 are listed. Type to narrow them down.</translation>
    </message>
    <message>
        <source>查找：文字或拼音</source>
        <translation>Find: text or pinyin</translation>
    </message>
</context>
<context>
    <name>grants::ui::VerdictList</name>
    <message>
        <source>办理结果</source>
        <translation>Results of the decisions</translation>
    </message>
    <message>
        <source>已办理&#x3000;%1&#x3000;%2</source>
        <translation>Done · %1 · %2</translation>
    </message>
    <message>
        <source>未办理&#x3000;%1
%2</source>
        <translation>Not done · %1
%2</translation>
    </message>
    <message>
        <source>%1（条款 %2）</source>
        <translation>%1 (clause %2)</translation>
    </message>
</context>
<context>
    <name>grants::ui::ViewMenu</name>
    <message>
        <source>保存为新视图…</source>
        <translation>Save as new view…</translation>
    </message>
    <message>
        <source>原样</source>
        <translation>As it was</translation>
    </message>
    <message>
        <source>%1（默认）</source>
        <translation>%1 (default)</translation>
    </message>
    <message>
        <source>更新“%1”</source>
        <translation>Update “%1”</translation>
    </message>
    <message>
        <source>重命名“%1”…</source>
        <translation>Rename “%1”…</translation>
    </message>
    <message>
        <source>删除“%1”</source>
        <translation>Delete “%1”</translation>
    </message>
    <message>
        <source>打开时先用“%1”</source>
        <translation>Open with “%1”</translation>
    </message>
    <message>
        <source>保存视图</source>
        <translation>Save view</translation>
    </message>
    <message>
        <source>视图名称</source>
        <translation>Name of the view</translation>
    </message>
    <message>
        <source>重命名视图</source>
        <translation>Rename view</translation>
    </message>
    <message>
        <source>删除视图“%1”</source>
        <translation>delete view “%1”</translation>
    </message>
    <message>
        <source>视图“%1”已删除，按 Ctrl+Z 可以恢复。</source>
        <translation>View “%1” was deleted; Ctrl+Z brings it back.</translation>
    </message>
</context>
<context>
    <name>grants::ui::Welcome</name>
    <message>
        <source>专利转化专项资金</source>
        <translation>Patent commercialisation fund</translation>
    </message>
    <message>
        <source>一年的资金、单位和成效都在一个文件里，每一元都说得清来由。</source>
        <translation>A year of money, units and evidence in one file, every yuan explained.</translation>
    </message>
    <message>
        <source>从内置的工作方案开始一个新年度</source>
        <translation>Start a new year from the built-in plan</translation>
    </message>
    <message>
        <source>继续已有的基金文件（*.zlzh），也可以把文件拖到窗口里</source>
        <translation>Go on with a fund file (*.zlzh); you can also drop it on the window</translation>
    </message>
    <message>
        <source>看一看虚构的一年：所有页面都有内容</source>
        <translation>Look at an invented year: every page has something to show</translation>
    </message>
    <message>
        <source>最近用过</source>
        <translation>Used lately</translation>
    </message>
    <message>
        <source>打开 %1</source>
        <translation>Open %1</translation>
    </message>
</context>
<context>
    <name>guarded</name>
    <message>
        <source>内存不足，这一步没有做成。请关闭其他程序后再试。</source>
        <translation>Out of memory; this step was not done. Close other programs and try again.</translation>
    </message>
    <message>
        <source>程序遇到意外，这一步没有做成，基金文件没有改动。请把详情发给维护人员。</source>
        <translation>Something unexpected happened; this step was not done and the fund file is unchanged. Please send the details to the maintainers.</translation>
    </message>
</context>
<context>
    <name>hints</name>
    <message>
        <source>如 CQGX-ZLZH-P1-2024-0001</source>
        <translation>such as CQGX-ZLZH-P1-2024-0001</translation>
    </message>
    <message>
        <source>从下拉列表里选</source>
        <translation>choose from the list</translation>
    </message>
    <message>
        <source>申报单位的统一社会信用代码</source>
        <translation>the applicant&apos;s unified social credit code</translation>
    </message>
    <message>
        <source>单位：元</source>
        <translation>in yuan</translation>
    </message>
    <message>
        <source>如 2024-06-01</source>
        <translation>such as 2024-06-01</translation>
    </message>
    <message>
        <source>不知道就空着</source>
        <translation>leave empty when unknown</translation>
    </message>
    <message>
        <source>已获其他财政资金填“是”</source>
        <translation>yes when it has other public funding</translation>
    </message>
    <message>
        <source>“项目申报”表里的受理号</source>
        <translation>the application&apos;s No.</translation>
    </message>
    <message>
        <source>如 P1-3b</source>
        <translation>such as P1-3b</translation>
    </message>
    <message>
        <source>不低于方案的指标值</source>
        <translation>not below the plan&apos;s value</translation>
    </message>
    <message>
        <source>备案登记号或质押登记号</source>
        <translation>filing No. or pledge No.</translation>
    </message>
    <message>
        <source>如 2024-11-01</source>
        <translation>such as 2024-11-01</translation>
    </message>
    <message>
        <source>高校院所的统一社会信用代码</source>
        <translation>the university&apos;s or institute&apos;s code</translation>
    </message>
    <message>
        <source>如 2023-12-31</source>
        <translation>such as 2023-12-31</translation>
    </message>
    <message>
        <source>件</source>
        <translation>pieces</translation>
    </message>
    <message>
        <source>有效答卷份数</source>
        <translation>number of valid answers</translation>
    </message>
    <message>
        <source>备案证明或手续合格通知书上的号码</source>
        <translation>as on the filing certificate</translation>
    </message>
    <message>
        <source>一行一件专利，如 ZL202111234567.1</source>
        <translation>one patent a row, such as ZL202111234567.1</translation>
    </message>
    <message>
        <source>多个用分号隔开，如 ZL202111234567.1</source>
        <translation>several with ; between them, such as ZL202111234567.1</translation>
    </message>
    <message>
        <source>多个用分号隔开，第一个是第一权利人</source>
        <translation>several with ; between them, the first holder first</translation>
    </message>
    <message>
        <source>多个用分号隔开，奖补给第一个</source>
        <translation>several with ; between them, the first is paid</translation>
    </message>
    <message>
        <source>整份备案的金额，不是每件专利的</source>
        <translation>of the whole filing, not of each patent</translation>
    </message>
    <message>
        <source>以转化实施为目的填“是”</source>
        <translation>yes when meant to be put into use</translation>
    </message>
    <message>
        <source>双方有隶属或关联关系填“是”</source>
        <translation>yes when the parties are related</translation>
    </message>
    <message>
        <source>促成的服务机构或平台</source>
        <translation>the agency or platform that brought it about</translation>
    </message>
    <message>
        <source>受资助单位的统一社会信用代码</source>
        <translation>the funded unit&apos;s code</translation>
    </message>
    <message>
        <source>一行一件专利</source>
        <translation>one patent a row</translation>
    </message>
    <message>
        <source>如 2024</source>
        <translation>such as 2024</translation>
    </message>
    <message>
        <source>登记通知书上的号码</source>
        <translation>as on the notice of registration</translation>
    </message>
    <message>
        <source>借款企业</source>
        <translation>the borrowing enterprise</translation>
    </message>
    <message>
        <source>空着时就是债务人</source>
        <translation>the debtor when empty</translation>
    </message>
    <message>
        <source>银行的统一社会信用代码或名称</source>
        <translation>the bank&apos;s code or name</translation>
    </message>
    <message>
        <source>质押登记的被担保债权额</source>
        <translation>the secured claim as registered</translation>
    </message>
    <message>
        <source>放款凭证上的金额</source>
        <translation>as on the loan voucher</translation>
    </message>
    <message>
        <source>空着时为 100</source>
        <translation>100 when empty</translation>
    </message>
    <message>
        <source>空着时等于登记金额</source>
        <translation>the registered amount when empty</translation>
    </message>
    <message>
        <source>促成融资的服务机构</source>
        <translation>the agency that brought the loan about</translation>
    </message>
    <message>
        <source>双方都申报时企业得的比例，空着时为 50</source>
        <translation>the enterprise&apos;s part when both claim, 50 when empty</translation>
    </message>
    <message>
        <source>续贷或借新还旧填“是”</source>
        <translation>yes for a renewal or refinancing</translation>
    </message>
    <message>
        <source>多个用分号隔开</source>
        <translation>several with ; between them</translation>
    </message>
    <message>
        <source>备案平台上的编号</source>
        <translation>as on the filing platform</translation>
    </message>
    <message>
        <source>备案企业的统一社会信用代码</source>
        <translation>the filing enterprise&apos;s code</translation>
    </message>
    <message>
        <source>协助备案的单位</source>
        <translation>the unit that helped with the filing</translation>
    </message>
    <message>
        <source>18 位，按营业执照填写</source>
        <translation>18 characters, as on the business licence</translation>
    </message>
    <message>
        <source>注册地在高新区直管园内填“是”</source>
        <translation>yes when registered in the zone</translation>
    </message>
    <message>
        <source>空着时，区内单位算市内</source>
        <translation>when empty, units in the district count as in the city</translation>
    </message>
    <message>
        <source>空着时按行业、人员、收入、资产划型；都没有则不适用</source>
        <translation>when empty, worked out from industry, employees, revenue and assets; else not applicable</translation>
    </message>
    <message>
        <source>划型标准里的行业，如：工业、软件和信息技术服务</source>
        <translation>an industry of the national table</translation>
    </message>
    <message>
        <source>人</source>
        <translation>persons</translation>
    </message>
    <message>
        <source>单位：万元</source>
        <translation>in 10,000 yuan</translation>
    </message>
    <message>
        <source>入库登记编号</source>
        <translation>No. in the national register</translation>
    </message>
    <message>
        <source>入驻园区管理单位的统一社会信用代码</source>
        <translation>the code of the park&apos;s operator</translation>
    </message>
    <message>
        <source>手机或带区号的座机</source>
        <translation>mobile, or landline with area code</translation>
    </message>
    <message>
        <source>只填数字</source>
        <translation>digits only</translation>
    </message>
    <message>
        <source>举办单位的统一社会信用代码</source>
        <translation>the organiser&apos;s code</translation>
    </message>
    <message>
        <source>到场人次</source>
        <translation>persons present</translation>
    </message>
    <message>
        <source>完成单位的统一社会信用代码</source>
        <translation>the code of the unit that did it</translation>
    </message>
    <message>
        <source>年中启用本程序时填已办到哪一步；空着是草稿</source>
        <translation>Where it stands when the program is taken up in mid-year; blank is a draft</translation>
    </message>
    <message>
        <source>资质、团队、以往业绩</source>
        <translation>Qualification, team, past results</translation>
    </message>
    <message>
        <source>路线、措施、进度、分工</source>
        <translation>Route, measures, schedule, duties</translation>
    </message>
    <message>
        <source>同一份申报里不重复</source>
        <translation>Once in an application</translation>
    </message>
    <message>
        <source>数量、单价、标准</source>
        <translation>Quantity, unit price, standard</translation>
    </message>
    <message>
        <source>不早于开始日期</source>
        <translation>Not before the first day</translation>
    </message>
    <message>
        <source>方案里形式审查表的条目</source>
        <translation>An item of the plan’s formal examination</translation>
    </message>
    <message>
        <source>“评审专家”表里的专家编号</source>
        <translation>The reviewer’s number on the sheet of reviewers</translation>
    </message>
    <message>
        <source>统一社会信用代码，用来发现利益冲突</source>
        <translation>Credit code, by which conflicts are found</translation>
    </message>
    <message>
        <source>专家自己登录打分时填</source>
        <translation>For reviewers who sign in and score themselves</translation>
    </message>
    <message>
        <source>回避的专家不打分，填“是”</source>
        <translation>“Yes” for a reviewer who steps back and does not score</translation>
    </message>
    <message>
        <source>查出的利益冲突为何不影响评审</source>
        <translation>Why a conflict that was found does not matter</translation>
    </message>
    <message>
        <source>不超过该项的满分，最多两位小数</source>
        <translation>Up to the criterion’s points, at most two decimals</translation>
    </message>
    <message>
        <source>同一份打分表各行相同；没有提交就空着</source>
        <translation>The same in all rows of a sheet; blank when not submitted</translation>
    </message>
    <message>
        <source>按专家签字的纸质打分表录入；空着算“是”</source>
        <translation>Typed in from a signed sheet; blank means yes</translation>
    </message>
    <message>
        <source>用什么证明完成，如合同、备案证明、签到表</source>
        <translation>How completion is shown, such as contracts, filing certificates, attendance lists</translation>
    </message>
    <message>
        <source>立项文件上的编号，不重复</source>
        <translation>As in the award document; no two alike</translation>
    </message>
    <message>
        <source>定性指标，如 P1-1</source>
        <translation>A deliverables indicator, such as P1-1</translation>
    </message>
    <message>
        <source>方案所列成果的第几项，从 1 起</source>
        <translation>Which of the deliverables the plan lists, from 1</translation>
    </message>
    <message>
        <source>如 2024-10-15</source>
        <translation>Such as 2024-10-15</translation>
    </message>
    <message>
        <source>“成果”表里的编号</source>
        <translation>The number in the sheet of deliverables</translation>
    </message>
    <message>
        <source>备案登记号、质押登记号或备案编号</source>
        <translation>Number of a licence, a pledge or a product filing</translation>
    </message>
    <message>
        <source>下达资金的文件</source>
        <translation>The document by which the money was granted</translation>
    </message>
    <message>
        <source>如 2024-05-20</source>
        <translation>Such as 2024-05-20</translation>
    </message>
    <message>
        <source>付项目款的填，奖补填批次</source>
        <translation>For a project; a subsidy has its batch instead</translation>
    </message>
    <message>
        <source>付奖补的填，如 S1-2024-01</source>
        <translation>For a subsidy, such as S1-2024-01</translation>
    </message>
    <message>
        <source>收款单位的统一社会信用代码</source>
        <translation>Credit code of the unit that is paid</translation>
    </message>
    <message>
        <source>单位：元；追回的也填正数</source>
        <translation>In yuan; money that came back is positive, too</translation>
    </message>
    <message>
        <source>如 2024-07-01</source>
        <translation>Such as 2024-07-01</translation>
    </message>
    <message>
        <source>批准日期</source>
        <translation>The day of approval</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>已申请</source>
        <translation>requested</translation>
    </message>
    <message>
        <source>已提出</source>
        <translation>proposed</translation>
    </message>
    <message>
        <source>已批准</source>
        <translation>approved</translation>
    </message>
    <message>
        <source>不予批准</source>
        <translation>rejected</translation>
    </message>
    <message>
        <source>已支付</source>
        <translation>paid</translation>
    </message>
    <message>
        <source>首款</source>
        <translation>first instalment</translation>
    </message>
    <message>
        <source>尾款</source>
        <translation>final instalment</translation>
    </message>
    <message>
        <source>奖补</source>
        <translation>subsidy</translation>
    </message>
    <message>
        <source>追回</source>
        <translation>recovery</translation>
    </message>
    <message>
        <source>已收回</source>
        <translation>returned</translation>
    </message>
</context>
<context>
    <name>grants::ui::PaymentText</name>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>金额</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>大写</source>
        <translation>In words</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>立项编号</source>
        <translation>Award number</translation>
    </message>
    <message>
        <source>凭证号</source>
        <translation>Voucher no.</translation>
    </message>
    <message>
        <source>退回单位</source>
        <translation>Paid back by</translation>
    </message>
    <message>
        <source>收款单位</source>
        <translation>Payee</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>开户行</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>账号</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>缺账号：单位没有登记开户行或银行账号，补上以前不能申请、批准和支付。</source>
        <translation>No account: the bank or account of the unit is not known. Nothing can be requested, approved or paid before it is.</translation>
    </message>
    <message>
        <source>立项金额</source>
        <translation>Amount awarded</translation>
    </message>
    <message>
        <source>验收以后应拨的全部金额</source>
        <translation>All that is to be paid after acceptance</translation>
    </message>
    <message>
        <source>现在可以拨付的金额：首款在签订任务书之后、尾款在验收之后拨付</source>
        <translation>What can be paid by now: the first instalment after the task book is signed, the final one after acceptance</translation>
    </message>
    <message>
        <source>首款 %1，舍到元</source>
        <translation>First instalment of %1, down to whole yuan</translation>
    </message>
    <message>
        <source>应付的计算</source>
        <translation>How the amount due comes about</translation>
    </message>
    <message>
        <source>减：已经支付的</source>
        <translation>Less what was paid</translation>
    </message>
    <message>
        <source>加：已经收回的</source>
        <translation>Plus what came back</translation>
    </message>
    <message>
        <source>减：申请了还没支付的</source>
        <translation>Less what is requested and not paid yet</translation>
    </message>
    <message>
        <source>还可以申请</source>
        <translation>Can still be requested</translation>
    </message>
    <message>
        <source>应追回</source>
        <translation>To be recovered</translation>
    </message>
    <message>
        <source>办理经过</source>
        <translation>Decisions so far</translation>
    </message>
    <message>
        <source>这笔是补录的：启用本程序以前已经支付，这里没有它的办理经过。谁在哪天补录的，见“历史”。</source>
        <translation>This was entered afterwards: it was paid before the program was taken up, and nothing was decided about it here. History tells by whom it was entered, and when.</translation>
    </message>
    <message>
        <source>同一件的其他拨付</source>
        <translation>Other payments for the same</translation>
    </message>
    <message>
        <source>拨付编号</source>
        <translation>Payment number</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>有关记录</source>
        <translation>Related records</translation>
    </message>
    <message>
        <source>批准时 %1，现在 %2</source>
        <translation>%1 when approved, %2 now</translation>
    </message>
    <message>
        <source>收款账户在批准以后改过，付款以凭证为准。</source>
        <translation>The payee’s account was changed after the approval; what was paid goes by the voucher.</translation>
    </message>
    <message>
        <source>收款账户在批准以后改过：请负责人“撤回办理”，核对以后再批准。</source>
        <translation>The payee’s account was changed after the approval: the chief should use “Reverse decision”, check it and approve again.</translation>
    </message>
</context>
<context>
    <name>grants::ui::PaymentsPane</name>
    <message>
        <source>拨付</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>还没有拨付。立项的申报签订任务书以后就有应付的首款，点“申请拨付”从应付的里面选。</source>
        <translation>There are no payments yet. An award has its first instalment due once its task book is signed; click “Request payment” to choose from what is due.</translation>
    </message>
    <message numerus="yes">
        <source>已选 %n 笔，合计 %1</source>
        <translation>
            <numerusform>%n chosen, %1 in all</numerusform>
            <numerusform>%n chosen, %1 in all</numerusform>
        </translation>
    </message>
    <message>
        <source>现在没有应付的款项</source>
        <translation>Nothing is due now</translation>
    </message>
    <message>
        <source>现在没有应追回的款项</source>
        <translation>Nothing is to be recovered now</translation>
    </message>
    <message>
        <source>选一笔拨付，这里写明付给谁、应付怎样算出来、谁在哪天办理。</source>
        <translation>Select a payment to see here to whom it goes, how the amount due comes about, and who decided on which day.</translation>
    </message>
    <message>
        <source>审批表</source>
        <translation>Approval form</translation>
    </message>
    <message>
        <source>还没有申请的拨付，没有审批表可以打印</source>
        <translation>No payment is requested yet, so there is no approval form to print</translation>
    </message>
    <message>
        <source>所选拨付的审批表，每笔一页，供签字；没有选的时候是全部已申请、待拨付的</source>
        <translation>Approval forms of the chosen payments, a page each, to be signed; of all that are requested or wait to be paid when none is chosen</translation>
    </message>
    <message>
        <source>核对收款账户</source>
        <translation>Checking payees’ accounts</translation>
    </message>
</context>
<context>
    <name>grants::ui::SubjectList</name>
    <message>
        <source>全选(&amp;L)</source>
        <translation>A&amp;ll</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>金额(元)</source>
        <translation>Amount (yuan)</translation>
    </message>
    <message>
        <source>要办理的款项</source>
        <translation>What is to be decided</translation>
    </message>
    <message>
        <source>%1：F2 或直接打字修改</source>
        <translation>%1: F2 or just type to change it</translation>
    </message>
    <message numerus="yes">
        <source>共 %n 笔，合计 %1</source>
        <translation>
            <numerusform>%n payment, %1 in all</numerusform>
            <numerusform>%n payments, %1 in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>已选 %n 笔，合计 %1</source>
        <translation>
            <numerusform>%n chosen, %1 in all</numerusform>
            <numerusform>%n chosen, %1 in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grants::ui::AcceptancePane</name>
    <message>
        <source>验收</source>
        <translation>Acceptance</translation>
    </message>
    <message>
        <source>还没有立项。批准立项以后，这里把每件立项的承诺和完成并排列出。</source>
        <translation>Nothing is awarded yet. Once it is, what each award promised and delivered stands here side by side.</translation>
    </message>
    <message>
        <source>所选立项的完成情况</source>
        <translation>What the chosen award delivered</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>请先在上面的表里选一件立项。</source>
        <translation>Choose an award in the table above first.</translation>
    </message>
    <message>
        <source>依据的记录</source>
        <translation>Records behind</translation>
    </message>
    <message>
        <source>截至这一天还没有计入这件立项的记录。</source>
        <translation>No record counts for this award as of this day.</translation>
    </message>
    <message>
        <source>成果认定</source>
        <translation>Acceptance of deliverables</translation>
    </message>
    <message>
        <source>受理号</source>
        <translation>Receipt no.</translation>
    </message>
    <message>
        <source>选一件立项，这里列出它的指标、应得的结论和金额；在下面的“指标”里按回车，列出这个指标依据的记录。</source>
        <translation>Choose an award: its indicators, outcome and amount are listed here. Enter in “Indicators” below lists the records behind an indicator.</translation>
    </message>
    <message>
        <source>%1。%2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>grants::ui::AwardText</name>
    <message>
        <source>立项编号</source>
        <translation>Award number</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>申报单位</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>项目申报</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>从名次到金额</source>
        <translation>From rank to amount</translation>
    </message>
    <message>
        <source>名次</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>第 %1 名，%2 分</source>
        <translation>no. %1, %2 points</translation>
    </message>
    <message>
        <source>申请金额</source>
        <translation>Amount requested</translation>
    </message>
    <message>
        <source>单家上限</source>
        <translation>Unit cap</translation>
    </message>
    <message>
        <source>%1（条款 %2）</source>
        <translation>%1 (clause %2)</translation>
    </message>
    <message>
        <source>建议金额</source>
        <translation>Suggested amount</translation>
    </message>
    <message>
        <source>拟立项金额</source>
        <translation>Proposed amount</translation>
    </message>
    <message>
        <source>名额</source>
        <translation>Slots</translation>
    </message>
    <message>
        <source>%1 个，已占 %2 个，余 %3 个</source>
        <translation>%1, %2 taken, %3 left</translation>
    </message>
    <message>
        <source>这一项余下的资金</source>
        <translation>Left of this line</translation>
    </message>
    <message>
        <source>专项资金余下的</source>
        <translation>Left of the fund</translation>
    </message>
    <message>
        <source>公示和立项</source>
        <translation>Public notice and award</translation>
    </message>
    <message>
        <source>公示开始</source>
        <translation>Public notice from</translation>
    </message>
    <message>
        <source>公示</source>
        <translation>Public notice</translation>
    </message>
    <message>
        <source>立项日期</source>
        <translation>Date of award</translation>
    </message>
    <message>
        <source>文号</source>
        <translation>Document no.</translation>
    </message>
    <message>
        <source>任务书签订</source>
        <translation>Task book signed</translation>
    </message>
    <message>
        <source>资金</source>
        <translation>Money</translation>
    </message>
    <message>
        <source>立项金额</source>
        <translation>Amount awarded</translation>
    </message>
    <message>
        <source>首款</source>
        <translation>First instalment</translation>
    </message>
    <message>
        <source>签订任务书后按立项金额的 %1 支付（条款 %2）</source>
        <translation>%1 of the amount awarded once the task book is signed (clause %2)</translation>
    </message>
    <message>
        <source>最终金额</source>
        <translation>Final amount</translation>
    </message>
    <message>
        <source>可以支付到</source>
        <translation>Payable up to now</translation>
    </message>
    <message>
        <source>已付</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>应付未付</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>应追回 %1：已付的超过最后应得的，请办理追回。</source>
        <translation>%1 is to be recovered: more was paid than is due in the end.</translation>
    </message>
    <message>
        <source>拨付编号</source>
        <translation>Payment no.</translation>
    </message>
    <message>
        <source>金额</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>支付日期</source>
        <translation>Paid on</translation>
    </message>
    <message>
        <source>未支付</source>
        <translation>not paid</translation>
    </message>
    <message>
        <source>放行</source>
        <translation>Overrides</translation>
    </message>
    <message>
        <source>异议（%1）</source>
        <translation>Objections (%1)</translation>
    </message>
    <message>
        <source>%1 提出：%2</source>
        <translation>%1, raised: %2</translation>
    </message>
    <message>
        <source>%1 %2：%3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>异议材料和处理意见附在“附件”里。</source>
        <translation>The papers of an objection go with the award under “Attachments”.</translation>
    </message>
    <message>
        <source>任务完成（截至 %1）</source>
        <translation>Tasks as of %1</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>承诺值</source>
        <translation>Committed value</translation>
    </message>
    <message>
        <source>完成值</source>
        <translation>Value reached</translation>
    </message>
    <message>
        <source>完成率</source>
        <translation>Completion</translation>
    </message>
    <message>
        <source>应得结论</source>
        <translation>Computed outcome</translation>
    </message>
</context>
<context>
    <name>grants::ui::AwardedPane</name>
    <message>
        <source>立项</source>
        <translation>Awards</translation>
    </message>
    <message>
        <source>还没有公示或立项的申报。在“拟立项”里选中申报，办理公示。</source>
        <translation>Nothing is publicised or awarded yet. Choose applications under “Proposals” and give public notice.</translation>
    </message>
    <message>
        <source>选一件立项，这里列出公示、金额、已付和应付、放行的理由、办理经过；公示名单、异议材料、任务书附在“附件”里。</source>
        <translation>Choose an award: its public notice, amounts, payments, overrides and decisions are listed here. Lists, objections and task books go with it under “Attachments”.</translation>
    </message>
    <message>
        <source>请先在表里选中立项的申报</source>
        <translation>First select awarded applications in the table</translation>
    </message>
</context>
<context>
    <name>grants::ui::AwardsPage</name>
    <message>
        <source>立项拨付</source>
        <translation>Awards &amp; payments</translation>
    </message>
    <message>
        <source>拟立项</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>立项</source>
        <translation>Awards</translation>
    </message>
    <message>
        <source>验收</source>
        <translation>Acceptance</translation>
    </message>
    <message>
        <source>归属</source>
        <translation>Attribution</translation>
    </message>
    <message>
        <source>按建议金额拟立项</source>
        <translation>Propose as suggested</translation>
    </message>
    <message>
        <source>先选中有建议金额的申报，可以选几件</source>
        <translation>First select applications with a suggested amount, one or several</translation>
    </message>
    <message numerus="yes">
        <source>选中的 %n 件，各按建议金额拟立项</source>
        <translation>
            <numerusform>Propose the %n selected one with its suggested amount</numerusform>
            <numerusform>Propose the %n selected ones, each with its suggested amount</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>（同项目还有 %n 件评审未结束，名次可能变动）</source>
        <translation>
            <numerusform> (%n review of this project is still open: ranks may change)</numerusform>
            <numerusform> (%n reviews of this project are still open: ranks may change)</numerusform>
        </translation>
    </message>
    <message>
        <source>拨付</source>
        <translation>Payments</translation>
    </message>
</context>
<context>
    <name>grants::ui::ClaimsPane</name>
    <message>
        <source>口径：%1（条款 %2）</source>
        <translation>Reading: %1 (clause %2)</translation>
    </message>
    <message>
        <source>由来</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>成效台账</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>主张的立项</source>
        <translation>Claimed by</translation>
    </message>
    <message>
        <source>受理号</source>
        <translation>Receipt no.</translation>
    </message>
    <message>
        <source>申报单位</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>凭什么计入</source>
        <translation>By what</translation>
    </message>
    <message>
        <source>现计入</source>
        <translation>Counts now</translation>
    </message>
    <message>
        <source>立项</source>
        <translation>Awards</translation>
    </message>
    <message>
        <source>归属</source>
        <translation>Attribution</translation>
    </message>
    <message>
        <source>归属的影响</source>
        <translation>What attribution moves</translation>
    </message>
    <message>
        <source>没有几家立项都能计入的记录，不用决定归属。</source>
        <translation>No record is claimed by several awards, so nothing is to be attributed.</translation>
    </message>
    <message>
        <source>选一条记录，这里列出归给哪一家会使哪些指标变成多少。</source>
        <translation>Choose a record: which indicators change, by whom it is attributed to, stands here.</translation>
    </message>
    <message>
        <source>选一条记录，这里列出谁能计入它、凭什么；在“归属”里填受理号，并写明理由，这条记录就只计入那一件。</source>
        <translation>Choose a record: who could count it, and by what, stands here. Type a receipt number under “Attribution”, with the reason, and it counts for that one alone.</translation>
    </message>
</context>
<context>
    <name>grants::ui::LinesStrip</name>
    <message>
        <source>名额余 %1/%2</source>
        <translation>slots left %1/%2</translation>
    </message>
    <message>
        <source>资金余 %1</source>
        <translation>left %1</translation>
    </message>
    <message>
        <source>%1 %2：%3，%4</source>
        <translation>%1 %2: %3, %4</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>专项余 %1</source>
        <translation>fund left %1</translation>
    </message>
    <message>
        <source>全部项目：%1；专项资金除去已安排的，%2</source>
        <translation>All projects: %1; of the fund, less what is allocated: %2</translation>
    </message>
    <message>
        <source>各类项目余下的名额和资金</source>
        <translation>Slots and money left of each project</translation>
    </message>
</context>
<context>
    <name>grants::ui::ProposalsPane</name>
    <message>
        <source>拟立项</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>还没有评审完的申报。在“评审”里结束评审以后，申报按名次列在这里。</source>
        <translation>No review is over yet. Once one is closed under “Review”, its applications stand here by rank.</translation>
    </message>
    <message>
        <source>选一件申报，这里写明建议的金额和依据、办理经过和意见。</source>
        <translation>Choose an application: the amount suggested, why so much, and the decisions so far stand here.</translation>
    </message>
</context>
<context>
    <name>grants::ui::RecognitionPane</name>
    <message>
        <source>认定</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>不认定</source>
        <translation>not accepted</translation>
    </message>
    <message>
        <source>成果认定</source>
        <translation>Acceptance of deliverables</translation>
    </message>
    <message>
        <source>请先在上面的表里选一件立项；方案没有列成果的项目没有要认定的。</source>
        <translation>Choose an award in the table above first. Where the plan lists no deliverables there is nothing to accept.</translation>
    </message>
    <message>
        <source>受理号</source>
        <translation>Receipt no.</translation>
    </message>
    <message>
        <source>方案列的成果</source>
        <translation>Deliverable of the plan</translation>
    </message>
    <message>
        <source>结论</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>成果编号</source>
        <translation>Deliverable no.</translation>
    </message>
    <message>
        <source>指标编号</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message>
        <source>预算数</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>调剂</source>
        <translation>Reallocated</translation>
    </message>
    <message>
        <source>调整后</source>
        <translation>Adjusted</translation>
    </message>
    <message>
        <source>申报数</source>
        <translation>Requested</translation>
    </message>
    <message>
        <source>已立项（测算）</source>
        <translation>Awarded (computed)</translation>
    </message>
    <message>
        <source>待拨付</source>
        <translation>Payable</translation>
    </message>
    <message>
        <source>已拨付</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>追回</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>结余</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>执行率</source>
        <translation>Spent</translation>
    </message>
</context>
<context>
    <name>grants::ui::AppropriationsPane</name>
    <message>
        <source>文号</source>
        <translation>Document no.</translation>
    </message>
    <message>
        <source>金额</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>下达</source>
        <translation>Appropriations</translation>
    </message>
    <message>
        <source>还没有下达记录，资金总额按方案。在下面的空行录入，或按 Ctrl+I 导入工作簿的表“下达”。</source>
        <translation>No appropriations yet; the fund has what the plan says. Type into the blank row below, or press Ctrl+I to import the workbook’s sheet “下达”.</translation>
    </message>
    <message>
        <source>还没有下达，资金总额按方案 %1。</source>
        <translation>Nothing was appropriated yet; the fund has the plan’s %1.</translation>
    </message>
    <message>
        <source>下达合计 %1，方案资金总额 %2</source>
        <translation>%1 appropriated in all; the plan’s total is %2</translation>
    </message>
    <message>
        <source>，还差 %1</source>
        <translation>, %1 are missing</translation>
    </message>
    <message>
        <source>，多出 %1</source>
        <translation>, %1 more than that</translation>
    </message>
    <message>
        <source>下达的资金合计就是资金总额；一笔也没有时，资金总额按方案。</source>
        <translation>What was appropriated in all is the fund’s total; without any, it is the plan’s.</translation>
    </message>
</context>
<context>
    <name>grants::ui::BudgetPage</name>
    <message>
        <source>预算</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>台账</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>下达</source>
        <translation>Appropriations</translation>
    </message>
    <message>
        <source>调剂</source>
        <translation>Reallocations</translation>
    </message>
    <message>
        <source>按月</source>
        <translation>By month</translation>
    </message>
</context>
<context>
    <name>grants::ui::LedgerPane</name>
    <message>
        <source>预算执行</source>
        <translation>Budget execution</translation>
    </message>
    <message>
        <source>台账明细</source>
        <translation>Entries of the ledger</translation>
    </message>
    <message>
        <source>截至这一天，没有改变这个数的记录。</source>
        <translation>Up to this day no record changed this figure.</translation>
    </message>
    <message>
        <source>奖补按已申报测算</source>
        <translation>Subsidies computed on the claims filed</translation>
    </message>
    <message>
        <source>尚无奖补申报，按可申报测算</source>
        <translation>No claims yet: subsidies computed on all that qualify</translation>
    </message>
    <message>
        <source>未启用人员权限</source>
        <translation>Rights not in use</translation>
    </message>
    <message>
        <source>截至 %1&#x3000;资金总额 %2&#x3000;结余 %3&#x3000;执行率 %4，时序进度 %5&#x3000;%6</source>
        <translation>Up to %1   Fund %2   Free %3   %4 spent, %5 by the calendar   %6</translation>
    </message>
    <message>
        <source>%1 的全部明细</source>
        <translation>All entries of %1</translation>
    </message>
    <message>
        <source>%1 的“%2”由这些相加</source>
        <translation>“%2” of %1 is the sum of these</translation>
    </message>
    <message>
        <source>选一个数，这里写明它怎么来的、由哪些记录相加。</source>
        <translation>Choose a figure to see here how it comes about and which records it is the sum of.</translation>
    </message>
</context>
<context>
    <name>grants::ui::MonthsChart</name>
    <message>
        <source>%1 按月的资金；按左右箭头逐月读数，数字也见“表”</source>
        <translation>Money by month of %1; the left and right arrows read it month by month, the figures also stand in the table</translation>
    </message>
    <message>
        <source>%1 %2（累计 %3）</source>
        <translation>%1 %2 (so far %3)</translation>
    </message>
    <message>
        <source>%1：%2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>按月的资金：%1</source>
        <translation>Money by month: %1</translation>
    </message>
</context>
<context>
    <name>grants::ui::MonthsDrawing</name>
    <message>
        <source>本月%1</source>
        <translation>%1 in the month</translation>
    </message>
    <message>
        <source>累计%1</source>
        <translation>%1 so far</translation>
    </message>
</context>
<context>
    <name>grants::ui::MonthsPane</name>
    <message>
        <source>按月的资金</source>
        <translation>Money by month</translation>
    </message>
    <message>
        <source>资金</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>截至这一天还没有立项、拨付或追回。</source>
        <translation>Up to this day nothing was awarded, paid or returned.</translation>
    </message>
    <message>
        <source>按每笔记录自己的日期。奖补的测算数不是某一天发生的，不在这里。</source>
        <translation>Every record counts on its own date. What subsidies are computed at happened on no day and is not here.</translation>
    </message>
    <message>
        <source>全部资金</source>
        <translation>The whole fund</translation>
    </message>
    <message>
        <source>每个月立项、拨付和追回多少，到月底累计多少；由台账的明细按日期相加。</source>
        <translation>What was awarded, paid and returned each month, and so far at its end: the sum of the ledger’s entries by their dates.</translation>
    </message>
</context>
<context>
    <name>grants::ui::MoveDialog</name>
    <message>
        <source>批准调剂</source>
        <translation>Approve reallocation</translation>
    </message>
    <message>
        <source>不予批准</source>
        <translation>Reject reallocation</translation>
    </message>
    <message>
        <source>撤回办理</source>
        <translation>Reverse decision</translation>
    </message>
    <message>
        <source>提出调剂</source>
        <translation>Propose reallocation</translation>
    </message>
    <message>
        <source>调剂前后</source>
        <translation>Before and after</translation>
    </message>
    <message>
        <source>调出(&amp;F)</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>调入(&amp;T)</source>
        <translation>&amp;To</translation>
    </message>
    <message>
        <source>金额(元)(&amp;M)</source>
        <translation>A&amp;mount (yuan)</translation>
    </message>
    <message>
        <source>%1&#x3000;从 %2 调入 %3&#x3000;%4</source>
        <translation>%1   from %2 to %3   %4</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>日期(&amp;D)</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>批准文号(&amp;N)</source>
        <translation>Approval &amp;no.</translation>
    </message>
    <message>
        <source>意见(&amp;O)</source>
        <translation>C&amp;omment</translation>
    </message>
    <message>
        <source>必须填写</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>可以不填</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>提出(&amp;K)</source>
        <translation>&amp;Propose</translation>
    </message>
    <message>
        <source>办理(&amp;K)</source>
        <translation>&amp;Go ahead</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>请写明意见，再办理。</source>
        <translation>Please give a comment first.</translation>
    </message>
    <message>
        <source>请选好调出和调入的资金。</source>
        <translation>Please choose the line that gives and the line that receives.</translation>
    </message>
    <message>
        <source>调出和调入是同一项资金；请改成不同的两项。</source>
        <translation>The money would stay in its line; please choose two different ones.</translation>
    </message>
    <message>
        <source>金额要大于 0；请填写金额。</source>
        <translation>The amount must be more than 0; please type it.</translation>
    </message>
    <message>
        <source>%1：%2 已办理。</source>
        <translation>%1: %2 is done.</translation>
    </message>
    <message>
        <source>这笔调剂是 %1 提出的，这一步的日期不能更早。</source>
        <translation>This reallocation was proposed on %1: this step cannot be earlier.</translation>
    </message>
    <message>
        <source>请填写批准文号，再办理。</source>
        <translation>Please fill in the approval number first.</translation>
    </message>
</context>
<context>
    <name>grants::ui::MovesPane</name>
    <message>
        <source>调剂</source>
        <translation>Reallocations</translation>
    </message>
    <message>
        <source>还没有调剂。财务人员点“提出调剂”，负责人批准以后，两项资金的数才变。</source>
        <translation>No reallocations yet. Finance clicks “Propose reallocation”; both lines change once it is approved.</translation>
    </message>
    <message>
        <source>提出调剂…</source>
        <translation>Propose reallocation…</translation>
    </message>
    <message>
        <source>批准…</source>
        <translation>Approve…</translation>
    </message>
    <message>
        <source>不予批准…</source>
        <translation>Reject…</translation>
    </message>
    <message>
        <source>撤回办理…</source>
        <translation>Reverse decision…</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>请先在表里选中一笔调剂。</source>
        <translation>Please choose a reallocation in the table first.</translation>
    </message>
    <message>
        <source>这笔调剂不在等候批准。</source>
        <translation>This reallocation is not waiting for approval.</translation>
    </message>
    <message>
        <source>还没有可以撤回的办理。</source>
        <translation>There is no decision to be reversed.</translation>
    </message>
    <message>
        <source>选一笔调剂，这里写明谁提出、谁批准、什么意见。</source>
        <translation>Choose a reallocation to see here who proposed and who approved it, and what they said.</translation>
    </message>
    <message>
        <source>补填文号…</source>
        <translation>Supply document number…</translation>
    </message>
    <message>
        <source>这笔调剂还没有批准。</source>
        <translation>This reallocation is not approved yet.</translation>
    </message>
    <message>
        <source>这笔调剂已有批准文号，不能改。</source>
        <translation>This reallocation has its approval number, which is not changed.</translation>
    </message>
</context>
<context>
    <name>grants::ui::SheetsPane</name>
    <message>
        <source>评分表</source>
        <translation>Score sheets</translation>
    </message>
    <message>
        <source>还没有评分表。分组以后，每位专家每件申报一张，列在这里。</source>
        <translation>No score sheets yet. Once panels are formed, one for each expert and application is listed here.</translation>
    </message>
    <message>
        <source>选一张评分表，这里写明谁评的、交了没有；能看的，列出每项的分值和意见。</source>
        <translation>Choose a score sheet to see whose it is and whether it is submitted; where they may be seen, the points and comments on each criterion are listed.</translation>
    </message>
</context>
<context>
    <name>grants::ui::ReadingsPane</name>
    <message>
        <source>口径比较</source>
        <translation>Readings compared</translation>
    </message>
    <message>
        <source>正在逐项换读法重算……</source>
        <translation>Calculating under each reading…</translation>
    </message>
</context>
</TS>
